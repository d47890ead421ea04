package org.waymark.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;

/** When people get round to their work: cases are spread over the fortnight, the report's steps come shortly before their limits. */
class Pace {

    private static final LocalTime LATE_MORNING = LocalTime.of(11, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Done a working day before they are due. */
    private static final Set<String> SHORTLY_BEFORE_THE_LIMIT =
            Set.of("draft-report", "factual-accuracy", "sign-off", "report-published-locally", "supply-statement");

    /** Work on cases, which takes its time. */
    private static final Set<String> CASE_WORK = Set.of(
            "evaluate-stage",
            "evaluate-sampled-case",
            "conclude-case",
            "moderate-case",
            "settle-disagreement",
            "meet-family");

    /** Roughly what a whole sample takes, in pieces of work. */
    private static final int CASE_WORK_IN_ALL = 300;

    /** Days on site on which little is done on cases: the first, the last, and the one before it. */
    private static final int OTHER_DAYS = 3;

    /** Cases that a team has under way at one time, and pieces of work on them that are done in one go. */
    private static final int CASES_AT_A_TIME = 8;

    private static final int PIECES_AT_A_TIME = 10;

    private final InspectionView inspection;
    private final WorkingDays calendar;
    private final int caseWorkPerDay;
    private final Map<LocalDate, Integer> caseWorkDone = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Script script;

    /** @param caseWorkPerDay how many pieces of work on cases the team gets done in a day */
    Pace(InspectionView inspection, WorkingDays calendar, int caseWorkPerDay) {
        this(inspection, calendar, caseWorkPerDay, Script.PLAIN);
    }

    private Pace(InspectionView inspection, WorkingDays calendar, int caseWorkPerDay, Script script) {
        this.inspection = inspection;
        this.calendar = calendar;
        this.caseWorkPerDay = caseWorkPerDay;
        this.script = script;
    }

    /** A pace at which a team gets through a whole sample in the framework's days. */
    static Pace wholeTeam(InspectionView inspection, WorkingDays calendar) {
        return staged(inspection, calendar, Script.PLAIN);
    }

    /** As above, as the demonstration stages it: some cases after others, and a draft that may be early. */
    static Pace staged(InspectionView inspection, WorkingDays calendar, Script script) {
        int days = Math.max(1, inspection.framework().fieldwork().daysOnSite() - OTHER_DAYS);
        return new Pace(inspection, calendar, CASE_WORK_IN_ALL / days + 1, script);
    }

    /** The moment from which this task is worked, which may have passed. */
    Instant readyAt(WaitingTask task, Instant now) {
        LocalDate today = London.dateOf(now);
        if (CASE_WORK.contains(task.form()) && caseWorkDone.getOrDefault(today, 0) >= caseWorkPerDay) {
            return at(calendar.add(today, 1), MORNING);
        }
        if (task.form().equals("open-judgement-meeting")) {
            return at(inspection.plannedLastDay(), AFTERNOON);
        }
        if (SHORTLY_BEFORE_THE_LIMIT.contains(task.form())) {
            int before = task.form().equals("draft-report") ? script.draftIsReady() : 1;
            return at(calendar.subtract(London.dayEndingAt(task.due()), before), LATE_MORNING);
        }
        if (task.form().equals("audit-tracked-cases")) {
            // In one go, once all cases of the day are open
            return at(today, AFTERNOON);
        }
        if (task.form().equals("publish-report")) {
            return at(London.dayEndingAt(task.due()), LATE_MORNING);
        }
        return now;
    }

    /**
     * Cases of good practice are named before the sample is drawn; otherwise what has waited longest comes first. Staged, a case
     * comes after what is not about cases, and some of them are finished before the next are begun.
     */
    Comparator<WaitingTask> order() {
        Comparator<WaitingTask> order =
                Comparator.comparing(task -> !task.form().equals("nominate-good-practice"));
        return script.isPlain() ? order : order.thenComparing(this::turn);
    }

    private int turn(WaitingTask task) {
        return CASE_WORK.contains(task.form())
                ? 1 + places.computeIfAbsent(task.processInstanceId(), one -> places.size()) / CASES_AT_A_TIME
                : 0;
    }

    /** What is done before anybody looks again at what waits, of what is ready in its order: staged, several pieces on cases. */
    List<WaitingTask> inOneGo(List<WaitingTask> ready) {
        if (script.isPlain()
                || ready.isEmpty()
                || !CASE_WORK.contains(ready.get(0).form())) {
            return ready.stream().limit(1).toList();
        }
        return ready.stream()
                .limit(PIECES_AT_A_TIME)
                .filter(task -> CASE_WORK.contains(task.form()))
                .toList();
    }

    void done(WaitingTask task, Instant now) {
        if (CASE_WORK.contains(task.form())) {
            caseWorkDone.merge(London.dateOf(now), 1, Integer::sum);
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
