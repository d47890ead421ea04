package org.waymark.report.writing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.platform.print.PrintableText;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.report.Improvement;
import org.waymark.report.ReportHeading;

/**
 * The report as its author wrote it in a form. A paragraph is a line.
 *
 * @param harmlessBecause  why the small numbers and ages it names show no child; null when it names none
 * @param replies          what the author did for what quality assurance asked for; null where nothing was asked
 * @param followsJudgement that the text follows a judgement that was reopened; asked only then
 */
record WrittenReport(
        @NotNull(message = "Write the text under each heading.") @Valid
        List<Section> sections,

        @NotNull(message = "Name the areas for improvement.") @Valid
        List<Area> improvements,

        @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
        String harmlessBecause,

        @Valid List<Reply> replies,
        Boolean followsJudgement) {

    /** @param section the heading's id @param answer null when nothing is said */
    record Reply(
            @NotNull(message = "Say which section this is.") String section,

            @Size(max = 2_000, message = "Say it in at most 2,000 characters.")
            String answer) {}

    /** By section; without those of which nothing is said. */
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        List<Reply> given = replies == null ? List.of() : replies;
        given.stream()
                .filter(reply -> reply.answer() != null && !reply.answer().isBlank())
                .forEach(reply -> answers.put(reply.section(), reply.answer().strip()));
        return answers;
    }

    /** @param section a heading's id */
    record Section(
            @NotNull(message = "Say which section this is.") String section,

            @Size(max = 60_000, message = "Write at most 60,000 characters under one heading.")
            String text) {}

    /**
     * @param timeScale an id of the framework's time scales
     * @param body      the id of the inspected body that answers for it; empty where none is named
     */
    record Area(
            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String what,

            String timeScale,
            String body) {

        Area {
            body = body == null || body.isBlank() ? null : body;
        }

        Area(String what, String timeScale) {
            this(what, timeScale, null);
        }

        String inOneLine() {
            return what == null ? "" : what.strip().replaceAll("\\s+", " ");
        }
    }

    /**
     * The texts by heading.
     *
     * @param wrong is told of each heading that is empty, missing or unknown
     */
    Map<String, String> texts(List<ReportHeading> headings, FormRefusals wrong) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> titles = headings.stream()
                .filter(ReportHeading::isWritten)
                .collect(Collectors.toMap(ReportHeading::id, ReportHeading::title));
        Map<String, String> texts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            String title = titles.get(section.section());
            if (title == null || !seen.add(section.section())) {
                errors.add(new FieldError(
                        "sections[" + index + "].section",
                        "This is no heading to be written here, or stands here twice. There are: "
                                + String.join("; ", titles.values()) + "."));
            } else if (section.text() == null || section.text().isBlank()) {
                errors.add(new FieldError("sections[" + index + "].text", "Write the text under \"" + title + "\"."));
            } else {
                String field = "sections[" + index + "].text";
                PrintableText.refusal(section.text()).ifPresent(says -> errors.add(new FieldError(field, says)));
                texts.put(section.section(), section.text().strip());
            }
        }
        headings.stream()
                .filter(heading -> heading.isWritten() && !seen.contains(heading.id()))
                .forEach(heading ->
                        errors.add(new FieldError("sections", "Write the text under \"" + heading.title() + "\".")));
        wrong.all(errors);
        return texts;
    }

    /**
     * The areas for improvement, in the order of the framework's time scales, and within those of the bodies that answer.
     *
     * @param bodies ids of the inspected bodies that may answer for one
     * @param wrong is told when the framework's report has that heading and there are none, or one is not whole
     * @return those that are whole
     */
    List<Improvement> areas(
            List<ReportHeading> headings, List<Framework.TimeScale> scales, List<String> bodies, FormRefusals wrong) {
        List<FieldError> errors = new ArrayList<>();
        List<Improvement> areas = new ArrayList<>();
        headings.stream()
                .filter(heading -> heading.type() == Type.AREAS_FOR_IMPROVEMENT && improvements.isEmpty())
                .forEach(heading -> errors.add(
                        new FieldError("improvements", "Name at least one area under \"" + heading.title() + "\".")));
        for (int index = 0; index < improvements.size(); index++) {
            Area area = improvements.get(index);
            String field = "improvements[" + index + "]";
            boolean known = scales.stream().anyMatch(scale -> scale.id().equals(area.timeScale()));
            if (area.inOneLine().isEmpty()) {
                errors.add(new FieldError(field + ".what", "Say what is to be improved."));
            }
            PrintableText.refusal(area.what()).ifPresent(says -> errors.add(new FieldError(field + ".what", says)));
            if (!known && !scales.isEmpty()) {
                errors.add(new FieldError(field + ".timeScale", "Choose by when it is to be improved."));
            }
            if (area.body() != null && !bodies.contains(area.body())) {
                errors.add(new FieldError(field + ".body", "Choose one of the inspected bodies, or none."));
            }
            if (!area.inOneLine().isEmpty()) {
                areas.add(new Improvement(area.inOneLine(), known ? area.timeScale() : null, area.body()));
            }
        }
        wrong.all(errors);
        List<String> order = scales.stream().map(Framework.TimeScale::id).toList();
        areas.sort(Comparator.comparing((Improvement area) -> order.indexOf(area.timeScale()))
                .thenComparing(area -> bodies.indexOf(area.body())));
        return areas;
    }

    /**
     * What the report lacks, each where it is to be written.
     *
     * @param areas for improvement, in the order in which they were looked at
     */
    List<FieldError> places(List<ReportCheck.Missing> missing, List<Improvement> areas) {
        return missing.stream()
                .map(one -> new FieldError(
                        place(one, areas),
                        one.paragraph() == null || section(one) < 0
                                ? one.what()
                                : "Paragraph %d: %s".formatted(one.paragraph(), one.what())))
                .toList();
    }

    /** Its place among the sections; less than none where it is none of them. */
    private int section(ReportCheck.Missing one) {
        return sections.stream().map(Section::section).toList().indexOf(one.section());
    }

    private String place(ReportCheck.Missing one, List<Improvement> areas) {
        if (section(one) >= 0) {
            return "sections[" + section(one) + "].text";
        }
        if (one.paragraph() == null) {
            return "improvements";
        }
        List<String> written = improvements.stream().map(Area::inOneLine).toList();
        return "improvements[" + written.indexOf(areas.get(one.paragraph() - 1).what()) + "].what";
    }
}
