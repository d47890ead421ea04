package org.waymark.framework.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.framework.FieldworkPattern;
import org.waymark.framework.Framework;
import org.waymark.framework.ReportTimeline;
import org.waymark.framework.timeline.TimelinePicture.Bar;
import org.waymark.framework.timeline.TimelinePicture.By;
import org.waymark.framework.timeline.TimelinePicture.Mark;

/** What is done by whom and when under a framework, as if each limit were used to its last day. */
public final class FrameworkTimeline {

    private static final String FIRST_DAY = "first-day";
    private static final String END = "end-of-fieldwork";

    /** Of the steps that the processes know, those that the authority does. */
    private static final List<String> OF_THE_AUTHORITY = List.of("comments", "authority-publishes", "action-statement");

    private static final Map<String, String> EVENTS = Map.of(
            FIRST_DAY,
            "the first day on site",
            END,
            "the last day on site",
            "draft-sent",
            "the draft was sent",
            "comments-received",
            "the comments came",
            "final-sent",
            "the final text was sent",
            "published",
            "publication",
            "published-by-authority",
            "the authority's publication",
            "statement-received",
            "the statement came");

    /** What the authority is asked for from the first day on site, by the task that asks for it. */
    private static final Map<String, String> ASKED_ON_SITE = Map.of(
            "arrange-set-up", "Access to records, rooms and contacts",
            "supply-lists", "The lists of children",
            "nominate-good-practice", "Cases of good practice",
            "supply-evidence", "Other evidence");

    private final Framework framework;
    private final Map<String, Integer> days = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private FrameworkTimeline(Framework framework) {
        this.framework = framework;
    }

    /**
     * Something that is done, or due.
     *
     * @param from   working day, the first day on site being 1
     * @param to     the last working day for it; {@code from} for what is of one day
     * @param when   in words
     * @param source the paragraph it comes from; null where none is given
     */
    public record Row(String title, By by, int from, int to, String when, String source) {}

    /** In the order in which they begin. */
    public static List<Row> of(Framework framework) {
        FrameworkTimeline timeline = new FrameworkTimeline(framework);
        timeline.onSite();
        timeline.steps();
        return List.copyOf(timeline.rows);
    }

    /** The same as an SVG picture. */
    public static String draw(Framework framework) {
        return TimelinePicture.draw(
                "timeline",
                "What is done when: " + framework.title(),
                "A bar for each thing that is done, along the working days from the first day on site. The table says the"
                        + " same.",
                List.of(
                        new Mark(1, "first day on site"),
                        new Mark(framework.fieldwork().daysOnSite() + 1.0, "time on site ends")),
                of(framework).stream()
                        .map(row -> new Bar(
                                row.title(),
                                row.by(),
                                row.from(),
                                row.by() == By.ON_SITE ? row.to() + 1.0 : row.to(),
                                null,
                                row.by() == By.ON_SITE || row.from() == row.to() ? "" : days(row.to() - row.from())))
                        .toList());
    }

    private void onSite() {
        FieldworkPattern fieldwork = framework.fieldwork();
        int notice = framework.notice().workingDays();
        rows.add(new Row(
                "The authority is told",
                By.INSPECTORATE,
                1 - notice,
                1,
                notice == 0 ? "On the first day on site: unannounced" : days(notice) + " before the first day on site",
                source("notice.working-days")));
        rows.add(new Row(
                "Inspectors are on site",
                By.ON_SITE,
                1,
                fieldwork.daysOnSite(),
                fieldwork.offSiteDays().isEmpty()
                        ? days(fieldwork.daysOnSite())
                        : "%s in all, off site on %d of them"
                                .formatted(
                                        days(fieldwork.daysOnSite()),
                                        fieldwork.offSiteDays().size()),
                source("fieldwork.days-on-site")));
        for (String task : asked()) {
            int limit = framework.taskLimits().workingDays(task);
            rows.add(new Row(
                    titleOf(task),
                    By.AUTHORITY,
                    1,
                    1 + limit,
                    limit == 0 ? "On the first day on site" : days(limit) + " from the first day on site",
                    source("task-limits." + task)));
        }
        days.put(FIRST_DAY, 1);
        days.put(END, fieldwork.daysOnSite());
    }

    private String titleOf(String task) {
        boolean ofTheInspection =
                task.equals("nominate-good-practice") && framework.sample().namedByAuthority();
        return ofTheInspection ? "The cases that are looked at" : ASKED_ON_SITE.get(task);
    }

    private List<String> asked() {
        List<String> asked =
                new ArrayList<>(List.of("arrange-set-up", "supply-lists", "nominate-good-practice", "supply-evidence"));
        if (!framework.sample().isAsked()) {
            asked.remove("supply-lists");
        }
        if (framework.sample().nominations() == 0) {
            asked.remove("nominate-good-practice");
        }
        return asked;
    }

    private void steps() {
        for (ReportTimeline.Step step : framework.timeline().steps()) {
            Integer from = days.get(step.countedFrom());
            if (from != null) {
                int to = from + step.workingDays();
                days.put(step.doneWhen(), to);
                rows.add(new Row(
                        step.title(),
                        OF_THE_AUTHORITY.contains(step.id()) ? By.AUTHORITY : By.INSPECTORATE,
                        from,
                        to,
                        days(step.workingDays()) + " after "
                                + EVENTS.getOrDefault(step.countedFrom(), step.countedFrom()),
                        framework.life().sourced(step).source()));
            }
        }
    }

    private String source(String field) {
        return framework.life().sourceOf(field);
    }

    private static String days(int number) {
        return number + (number == 1 ? " working day" : " working days");
    }
}
