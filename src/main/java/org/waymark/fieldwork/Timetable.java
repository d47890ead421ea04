package org.waymark.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Who is where, with whom, when: refuses what cannot be, and says in which entry. */
public class Timetable {

    private final InspectionView inspection;
    private final DaysOnSite days;
    private final WorkingDays calendar;
    private final List<ActivityPlan> known;
    private final UnaryOperator<String> nameOf;
    private final List<ActivityPlan> accepted = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param known  what stands in it already
     * @param nameOf the name of a user
     */
    public Timetable(
            InspectionView inspection, WorkingDays calendar, List<ActivityPlan> known, UnaryOperator<String> nameOf) {
        this.inspection = inspection;
        this.days = DaysOnSite.of(inspection);
        this.calendar = calendar;
        this.known = known;
        this.nameOf = nameOf;
    }

    /**
     * One line as it was asked for; the times are London's.
     *
     * @param from     null when the hour is open; then {@code to} is null too
     * @param activity id of an {@link ActivityType}
     * @param what     more about it; needed where the type is no more than a kind
     */
    public record Entry(
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String inspector,
            String activity,
            String what,
            String withWhom,
            String room) {}

    /**
     * @throws RefusedAnswers naming each entry, as {@code entries[2].from}, and what would be right
     */
    List<ActivityPlan> accept(List<Entry> entries) {
        for (int index = 0; index < entries.size(); index++) {
            check("entries[" + index + "].", entries.get(index));
        }
        return allAccepted();
    }

    /** As {@link #accept}, for a single entry whose fields stand for themselves. */
    public ActivityPlan acceptOne(Entry entry) {
        check("", entry);
        return allAccepted().get(0);
    }

    private List<ActivityPlan> allAccepted() {
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return List.copyOf(accepted);
    }

    private void check(String at, Entry entry) {
        int before = errors.size();
        Optional<ActivityType> type = ActivityType.find(inspection.framework(), entry.activity());
        checkType(at, entry, type);
        checkTimes(at, entry);
        problemWithDay(entry.day()).ifPresent(problem -> refuse(at + "day", problem));
        checkInspector(at, entry);
        if (errors.size() > before) {
            return;
        }
        ActivityPlan planned = new ActivityPlan(
                entry.day(),
                instant(entry.day(), entry.from()),
                instant(entry.day(), entry.to()),
                entry.inspector(),
                type.orElseThrow(),
                given(entry.what()),
                given(entry.withWhom()),
                given(entry.room()));
        clash(planned).ifPresentOrElse(problem -> refuse(at + "from", problem), () -> accepted.add(planned));
    }

    private void checkType(String at, Entry entry, Optional<ActivityType> type) {
        if (type.isEmpty()) {
            refuse(at + "activity", "Choose one of the activities listed.");
        } else if (type.get().plain() && given(entry.what()) == null) {
            refuse(at + "what", "Say what it is, without a child's name.");
        }
    }

    private Optional<String> problemWithDay(LocalDate day) {
        return days.problemWith(day)
                .or(() -> calendar.reasonSkipped(day)
                        .map(reason -> "%s is not a working day (%s). Choose a working day of the fieldwork."
                                .formatted(InWords.day(day), reason)))
                .or(() -> offSite(day)
                        ? Optional.of("On %s nobody is on site. Choose a day on site.".formatted(InWords.day(day)))
                        : Optional.empty());
    }

    private boolean offSite(LocalDate day) {
        return days.offSite(inspection.days(), calendar).contains(day);
    }

    private void checkTimes(String at, Entry entry) {
        if ((entry.from() == null) != (entry.to() == null)) {
            refuse(
                    at + (entry.from() == null ? "from" : "to"),
                    "Give both when it begins and when it ends, or neither.");
        } else if (entry.from() != null && !entry.from().isBefore(entry.to())) {
            refuse(at + "to", "It ends at %s, before it has begun at %s.".formatted(entry.to(), entry.from()));
        }
    }

    private void checkInspector(String at, Entry entry) {
        Optional<Member> member = inspection.members().stream()
                .filter(one -> one.userId().equals(entry.inspector()))
                .filter(one -> inspection.inspectors().contains(one.userId()))
                .findFirst();
        if (member.isEmpty()) {
            refuse(
                    at + "inspector",
                    // Whoever is not of the team is not named: that would tell an authority who else there is.
                    "Choose an inspector of this team: %s."
                            .formatted(
                                    inspection.inspectors().stream().map(nameOf).collect(Collectors.joining(", "))));
            return;
        }
        LocalDate arrives = inspection.days().day(member.get().arrivesOnDay());
        if (entry.day().isBefore(arrives)) {
            refuse(
                    at + "inspector",
                    "%s arrives on site on %s. Choose that day or later, or someone who is there."
                            .formatted(nameOf.apply(entry.inspector()), InWords.day(arrives)));
        }
    }

    private Optional<String> clash(ActivityPlan planned) {
        return Stream.concat(accepted.stream(), known.stream())
                .filter(planned::clashesWith)
                .findFirst()
                .map(other -> sayClash(planned, other));
    }

    private String sayClash(ActivityPlan planned, ActivityPlan other) {
        return "%s is in two places at once: '%s' is from %s to %s that day. Choose another time or another inspector."
                .formatted(nameOf.apply(planned.inspector()), other.inWords(), other.from(), other.to());
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return time == null
                ? null
                : LocalDateTime.of(day, time).atZone(London.ZONE).toInstant();
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
