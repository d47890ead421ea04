package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.disclosure.PersonNames;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.disclosure.TellingNumbers;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.Found;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.lists.ChildReferences;
import org.waymark.platform.print.PrintableText;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.Improvement;
import org.waymark.report.Paragraphs;
import org.waymark.report.ReportHeading;
import org.waymark.report.ReportSettings;

/**
 * What a report lacks before it can leave: a heading without text, a grade that nothing supports, a number that may
 * show who a child is, a child's reference, what looks like somebody's name. And how long it is.
 */
@Component
public class ReportCheck {

    private static final String REFERENCE =
            "This names a child's reference: one of the authority's lists, or the number of a case. Take it out.";

    private static final String NAME =
            "” looks like somebody's name. Name no child, no family and nobody who works with them; or say below why it"
                    + " may stay.";

    private static final String WAY_OUT =
            "Reopen the judgement on the inspection's page and say what it rests on; or say below"
                    + " why it may stay.";

    private final Judgements judgements;
    private final ChildReferences references;
    private final ReportSettings settings;

    ReportCheck(Judgements judgements, ChildReferences references, ReportSettings settings) {
        this.judgements = judgements;
        this.references = references;
        this.settings = settings;
    }

    /**
     * @param texts   by heading
     * @param because why the numbers named show no child, or what supports a grade without evidence; null when unsaid
     */
    public Checked of(
            InspectionView inspection, Map<String, String> texts, List<Improvement> improvements, String because) {
        List<Missing> missing = new ArrayList<>();
        List<Length> lengths = new ArrayList<>();
        Set<String> known = references.of(inspection.id());
        List<Judged> judged = judgements.of(inspection.id());
        Map<String, List<Found>> findings = judgements.findings(inspection.id());
        PersonNames names = new PersonNames(
                inspection.framework().content(), inspection.authority().name());
        for (ReportHeading heading : ReportHeading.of(inspection.framework())) {
            if (heading.isWritten()) {
                String text = texts.getOrDefault(heading.id(), "");
                if (text.isBlank()) {
                    missing.add(new Missing(heading.id(), null, heading.title(), "No text yet.", false));
                }
                ungrounded(inspection, heading, judged, findings).ifPresent(missing::add);
                missing.addAll(telling(heading, Paragraphs.of(text), known, names));
                lengths.add(new Length(
                        heading.title(),
                        PlainEnglish.of(text, settings.wordsInSentence()).inWords()));
            } else if (heading.type() == Type.AREAS_FOR_IMPROVEMENT) {
                if (improvements.isEmpty()) {
                    missing.add(new Missing(
                            heading.id(), null, heading.title(), "No area for improvement is named yet.", false));
                }
                missing.addAll(telling(
                        heading, improvements.stream().map(Improvement::what).toList(), known, names));
            }
        }
        boolean reasoned = because != null && !because.isBlank();
        return new Checked(
                missing.stream().filter(one -> !(reasoned && one.reasonable())).toList(), List.copyOf(lengths));
    }

    private static Optional<Missing> ungrounded(
            InspectionView inspection,
            ReportHeading heading,
            List<Judged> judgements,
            Map<String, List<Found>> findings) {
        boolean graded = inspection.framework().judgementAreas().stream()
                .anyMatch(area -> area.id().equals(heading.area()) && area.graded());
        Optional<Judged> judged = judgements.stream()
                .filter(one -> one.area().equals(heading.area()))
                .findFirst();
        if (judged.isEmpty() || graded && judged.get().grade() == null) {
            return Optional.of(
                    new Missing(heading.id(), null, heading.title(), "The team has not judged this yet.", false));
        }
        List<Found> found = findings.getOrDefault(heading.area(), List.of());
        if (found.isEmpty() && judged.get().findings().isBlank()) {
            return Optional.of(new Missing(
                    heading.id(),
                    null,
                    heading.title(),
                    (graded ? "No finding of the team supports the grade. " : "The team set no finding out here. ")
                            + WAY_OUT,
                    true));
        }
        if (graded
                && judged.get().unseen() == null
                && !found.isEmpty()
                && found.stream().allMatch(one -> one.evidence().isEmpty())) {
            return Optional.of(new Missing(
                    heading.id(),
                    null,
                    heading.title(),
                    "No evidence stands behind the findings for this grade. " + WAY_OUT,
                    true));
        }
        return Optional.empty();
    }

    private List<Missing> telling(
            ReportHeading heading, List<String> paragraphs, Set<String> known, PersonNames names) {
        List<Missing> missing = new ArrayList<>();
        TellingNumbers numbers = new TellingNumbers();
        for (int place = 0; place < paragraphs.size(); place++) {
            String paragraph = paragraphs.get(place);
            int number = place + 1;
            PrintableText.refusal(paragraph)
                    .ifPresent(says -> missing.add(new Missing(heading.id(), number, heading.title(), says, false)));
            if (ChildReferences.isAnyIn(paragraph, known)) {
                missing.add(new Missing(heading.id(), number, heading.title(), REFERENCE, false));
            }
            numbers.in(paragraph)
                    .ifPresent(words -> missing.add(
                            new Missing(heading.id(), number, heading.title(), "“" + words + "” " + shows(), true)));
            names.in(paragraph)
                    .ifPresent(words ->
                            missing.add(new Missing(heading.id(), number, heading.title(), "“" + words + NAME, true)));
        }
        return missing;
    }

    private String shows() {
        return "may show who a child is. Write of fewer than " + SmallNumbers.LEAST
                + " children, or of no age, in general words; or say below why it shows nobody.";
    }

    /**
     * For a text that is published by itself.
     *
     * @throws RefusedAnswers naming the field, when the text names a child's reference or may show who a child is
     */
    public void requireHarmless(String inspectionId, String field, String text) {
        if (ChildReferences.isAnyIn(text, references.of(inspectionId))) {
            throw RefusedAnswers.of(field, REFERENCE);
        }
        new TellingNumbers().in(text).ifPresent(words -> {
            throw RefusedAnswers.of(field, "“" + words + "” may show who a child is. Write it in general words.");
        });
    }

    /**
     * @param missing what is still to be done before the report can leave; empty when nothing is
     */
    public record Checked(List<Missing> missing, List<Length> lengths) {

        public Checked {
            missing = List.copyOf(missing);
        }

        /** @throws RefusedAnswers naming all that is missing */
        public void require() {
            if (!missing.isEmpty()) {
                throw new RefusedAnswers(missing.stream()
                        .map(one -> new FieldError("", one.where() + ": " + one.what()))
                        .toList());
            }
        }
    }

    /**
     * @param section    a heading's id
     * @param paragraph  in that section, from 1; null when it is the section as a whole
     * @param title      of the heading
     * @param reasonable whether a reason lets it pass
     */
    public record Missing(String section, Integer paragraph, String title, String what, boolean reasonable) {

        String where() {
            return paragraph == null ? title : title + ", paragraph " + paragraph + " of this section";
        }
    }

    /** @param says words and sentences */
    public record Length(String title, String says) {}
}
