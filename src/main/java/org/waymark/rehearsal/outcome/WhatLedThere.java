package org.waymark.rehearsal.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.NestedExceptionUtils;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkFields;
import org.waymark.framework.NotInFramework;
import org.waymark.lists.ListsRefused;
import org.waymark.lists.workbook.UnreadableLists;

/**
 * Why a rehearsal stopped, for whoever wrote the framework: by which of its fields, or that they have nothing to mend.
 * A form is what its fields of the framework make of it; so who could not fill it in leads to them.
 */
public final class WhatLedThere {

    private static final String DAYS_ON_SITE = "fieldwork.days-on-site";
    private static final String OFF_SITE = "fieldwork.off-site-days";
    private static final String HEADINGS = "report-headings";
    private static final String TIMELINE = "report-timeline";
    private static final String STRANDS = "strands";
    private static final String AREAS = "judgement-areas";

    /** By form, the fields that say what it asks and what it takes. */
    private static final Map<String, List<String>> FIELDS = fieldsByForm();

    private final Framework framework;
    private final FrameworkFields file;

    public WhatLedThere(Framework framework) {
        this.framework = framework;
        this.file = FrameworkFields.of(framework);
    }

    static Map<String, List<String>> fieldsByForm() {
        Map<String, List<String>> fields = new TreeMap<>();
        fields.put("assemble-team", List.of("team.make-up", "fieldwork.arrivals"));
        fields.put("prepare", List.of("information-held"));
        fields.put("record-call", List.of("notice.working-days"));
        fields.put("agree-timetable", List.of(DAYS_ON_SITE, OFF_SITE, "fieldwork.arrivals", "activities"));
        fields.put("record-activity", List.of("activities", STRANDS));
        fields.put("supply-lists", List.of("sample.closed-within-months", "stages"));
        fields.put("confirm-sample", List.of("sample", "stages"));
        fields.put(
                "nominate-good-practice",
                List.of("sample.chosen-by", "sample.good-practice", "sample.good-practice-reserves"));
        fields.put("supply-evidence", List.of("information-asked-for"));
        fields.put("evaluate-stage", List.of("stages", STRANDS, "scale"));
        fields.put("evaluate-sampled-case", List.of("themes", "scale"));
        fields.put("conclude-case", List.of(STRANDS, "scale", "vulnerable-groups", "agencies"));
        fields.put("meet-family", List.of("sample.families-to-meet"));
        fields.put("mid-point-meeting", List.of("fieldwork.mid-point-day", AREAS));
        fields.put("hold-judgement-meeting", List.of(AREAS, "scale", "limiting"));
        fields.put("give-feedback", List.of(AREAS, "scale"));
        fields.put("record-last-day", List.of(DAYS_ON_SITE, OFF_SITE, TIMELINE));
        fields.put("draft-report", List.of(HEADINGS, "report-time-scales", "scale"));
        fields.put("revise-report", List.of(HEADINGS, "report-time-scales", "scale"));
        fields.put("factual-accuracy", List.of(HEADINGS, TIMELINE));
        fields.put("answer-comments", List.of(HEADINGS));
        fields.put("publish-report", List.of("output", TIMELINE));
        fields.put("report-published-locally", List.of(TIMELINE));
        fields.put("supply-statement", List.of(TIMELINE));
        fields.put("record-outcome", List.of("re-inspection", "scale"));
        return fields;
    }

    /**
     * Why it stopped, and what led there: sentences, one a line.
     *
     * @param form at which it stopped; null when it was at none
     * @param task what it is for, as it stands in a list of tasks; null when it was at none
     */
    public List<String> inWords(String form, String task, Throwable failure) {
        List<String> said = new ArrayList<>();
        NotInFramework missing = find(failure, NotInFramework.class);
        String at = form == null ? "It stopped: " : "It stopped at \"" + task + "\": ";
        if (missing != null) {
            said.add(at + missing.getMessage());
            said.add("What led there in \"%s\" is %s.".formatted(framework.title(), file.inWords(missing.field())));
        } else if (failure instanceof UnreadableLists || failure instanceof ListsRefused) {
            said.add(failure.getMessage());
            said.add("What led there are the lists that were given, and no field of the framework.");
        } else if (failure instanceof StuckRun && form != null && FIELDS.containsKey(form)) {
            said.add(at + failure.getMessage());
            said.add("What is asked there follows these fields of \"%s\":".formatted(framework.title()));
            FIELDS.get(form).forEach(field -> said.add("  " + file.inWords(field)));
            said.add("If they say what you mean, this is a fault of Waymark and not of your file.");
        } else {
            said.add(at + NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            said.add("This is a fault of Waymark, and not of your file: no field of the framework leads there.");
        }
        return said;
    }

    private static <T> T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
