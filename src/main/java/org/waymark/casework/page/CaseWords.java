package org.waymark.casework.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseStatus;
import org.waymark.journey.picture.JourneyTimeline;

/** What pages and pictures of a case say in words. */
public final class CaseWords {

    private CaseWords() {}

    public static String status(CaseStatus status) {
        return switch (status) {
            case OPEN -> "being looked at";
            case EVALUATED -> "evaluated; waits for a second inspector";
            case DISPUTED -> "the two inspectors differ; the lead decides";
            case FINISHED -> "finished";
            case UNSEEN -> "closed before it was finished";
        };
    }

    /**
     * Who evaluated a stage, and how.
     *
     * @param stage       null when the framework's journey does not name it
     * @param hiddenUntil until when grades are kept from whoever asks, in words; null where they are not
     */
    static String evaluated(CaseFile file, CaseJourney.StageLine stage, String hiddenUntil) {
        if (!file.isTracked()) {
            return "evaluated as a whole, as this case is sampled";
        }
        if (stage == null || !stage.evaluated()) {
            return "not evaluated yet";
        }
        if (stage.notSeen() != null) {
            return "not seen by " + stage.by() + ": " + stage.notSeen();
        }
        String grades = stage.strands().stream()
                .map(CaseJourney.PointLine::grade)
                .filter(grade -> grade != null)
                .collect(Collectors.groupingBy(grade -> grade, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " " + entry.getValue() + " times" : ""))
                .collect(Collectors.joining(", "));
        String by = "evaluated by " + stage.by();
        if (hiddenUntil != null) {
            return by + "; what was found is kept back until " + hiddenUntil;
        }
        return grades.isEmpty() ? by + " in words" : by + ": " + grades;
    }

    /** What the picture shows, for those who do not see it. */
    static String description(String number, List<JourneyPage.Row> rows, LocalDate asOf) {
        List<String> missed = rows.stream()
                .flatMap(row -> row.limits().stream()
                        .filter(LimitLine::breached)
                        .map(limit -> limit.title() + " " + limit.says()))
                .toList();
        List<OccurrenceLine> listed = rows.stream()
                .map(JourneyPage.Row::step)
                .filter(OccurrenceLine::isListed)
                .toList();
        long stages = listed.stream().map(OccurrenceLine::stage).distinct().count();
        String steps = "Case " + number + ": " + listed.size() + (listed.size() == 1 ? " step" : " steps") + " at "
                + stages + (stages == 1 ? " stage" : " stages") + " up to " + InWords.date(asOf) + ". ";
        String further = rows.stream()
                .map(JourneyPage.Row::step)
                .filter(step -> !step.isListed())
                .map(OccurrenceLine::title)
                .collect(Collectors.joining(", "));
        return steps
                + (further.isEmpty() ? "" : "Followed beside them, without days: " + further + ". ")
                + (missed.isEmpty()
                        ? "No limit of the law is known to have been missed."
                        : "Limits missed: " + String.join("; ", missed) + ".");
    }

    static JourneyTimeline timeline(JourneyPage page) {
        Map<String, List<JourneyPage.Row>> byStage = page.rows().stream()
                .collect(Collectors.groupingBy(row -> row.step().stage(), LinkedHashMap::new, Collectors.toList()));
        List<JourneyTimeline.Lane> lanes = new ArrayList<>();
        byStage.values()
                .forEach(rows -> lanes.add(new JourneyTimeline.Lane(
                        rows.get(0).step().title(),
                        rows.get(0).evaluated(),
                        rows.stream().map(CaseWords::bar).toList())));
        if (!page.placements().isEmpty()) {
            lanes.add(new JourneyTimeline.Lane(
                    "Placements",
                    null,
                    page.placements().stream().map(CaseWords::bar).toList()));
        }
        String number = page.journey().file().number();
        String title = "The journey of the child of case " + number;
        return new JourneyTimeline("journey-" + number, title, page.description(), page.asOf(), lanes);
    }

    private static JourneyTimeline.Bar bar(JourneyPage.Row row) {
        OccurrenceLine step = row.step();
        if (!step.isListed()) {
            return new JourneyTimeline.Bar(null, null, false, step.facts(), List.of());
        }
        boolean drawn = step.problems().isEmpty() && step.began() != null;
        String days = step.began() == null
                ? "no date"
                : InWords.date(step.began())
                        + (step.ended() == null
                                ? " and on"
                                : step.ended().equals(step.began()) ? "" : " to " + InWords.date(step.ended()));
        String limits = row.limits().stream()
                .map(limit -> limit.title() + ": " + limit.says())
                .collect(Collectors.joining("; "));
        String label = days + (drawn ? "" : " (these dates cannot be right)") + (limits.isEmpty() ? "" : "; " + limits);
        return new JourneyTimeline.Bar(
                drawn ? step.began() : null,
                step.ended(),
                false,
                label,
                drawn
                        ? row.limits().stream()
                                .map(limit -> new JourneyTimeline.Mark(limit.due(), limit.actual(), limit.breached()))
                                .toList()
                        : List.of());
    }

    private static JourneyTimeline.Bar bar(JourneyPage.Placement placement) {
        boolean drawn = placement.to() == null || !placement.to().isBefore(placement.from());
        return new JourneyTimeline.Bar(
                drawn ? placement.from() : null,
                placement.to(),
                true,
                InWords.date(placement.from()) + ": " + placement.what(),
                List.of());
    }
}
