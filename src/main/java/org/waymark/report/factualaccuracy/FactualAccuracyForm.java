package org.waymark.report.factualaccuracy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.FactualAccuracy.Came;
import org.waymark.report.FactualComment;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.FrozenReports;
import org.waymark.report.ReportContent;
import org.waymark.report.writing.JudgedSinceDraft;
import org.waymark.report.writing.ReportLine;

/**
 * The Director of Children's Services says what in the draft is not right (2012: paragraph 46), and so does the head of each
 * other inspected body that is asked.
 */
@Component
class FactualAccuracyForm implements TaskForm<FactualAccuracyForm.Answers> {

    private final AuthorityComments comments;
    private final Attachments attachments;
    private final Submitters submitters;
    private final JudgedSinceDraft judgedSince;
    private final Inspections inspections;
    private final FactsChecks checks;

    FactualAccuracyForm(
            AuthorityComments comments,
            Attachments attachments,
            Submitters submitters,
            JudgedSinceDraft judgedSince,
            Inspections inspections,
            FactsChecks checks) {
        this.checks = checks;
        this.submitters = submitters;
        this.judgedSince = judgedSince;
        this.inspections = inspections;
        this.attachments = attachments;
        this.comments = comments;
    }

    @Override
    public String name() {
        return "factual-accuracy";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        ReportContent draft = comments.draft(task.inspectionId());
        InspectionView inspection = inspections.byId(task.inspectionId());
        InspectedOrganisation of = checks.organisation(task).orElse(null);
        return new Page(
                draft.reference(),
                draft.authority(),
                inspection.framework().output().noun(),
                inspection.framework().joint().headOfAuthority(),
                of == null ? null : of.name(),
                of == null ? submitters.whyNot(inspection, task.user()).orElse(null) : null,
                judgedSince.of(inspection).orElse(null),
                ReportLine.of(draft),
                draft.sections().stream()
                        .map(section -> new Choice(section.id(), section.title()))
                        .toList(),
                attachments.of(task.inspectionId(), one -> Objects.equals(one, idOf(of))),
                FrozenReports.address(task.inspectionId(), "draft.html"),
                FrozenReports.address(task.inspectionId(), "draft.pdf"),
                inspection.framework().grades());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectedOrganisation of = checks.organisation(task).orElse(null);
        if (of == null) {
            submitters.require(inspections.byId(task.inspectionId()), task.user());
        }
        List<Comment> made = answers.comments() == null ? List.of() : answers.comments();
        boolean none = Boolean.TRUE.equals(answers.noComments());
        if (none && !made.isEmpty()) {
            throw RefusedAnswers.of(
                    "noComments", "You have made comments. Remove them, or take back that you have none.");
        }
        if (!none && made.isEmpty()) {
            throw RefusedAnswers.of("noComments", "Add your comments, or say that you have none.");
        }
        ReportContent draft = comments.draft(task.inspectionId());
        new FormRefusals()
                .all(misplaced(made, draft))
                .all(withoutTheirFile(made, task.inspectionId(), idOf(of)))
                .raise();
        List<FactualComment> kept = new ArrayList<>();
        made.forEach(comment -> kept.add(new FactualComment(
                        kept.size() + 1,
                        new Place(sectionOf(comment, draft).orElseThrow().id(), comment.paragraph()),
                        comment.whatIsWrong().strip(),
                        comment.whatIsRight().strip(),
                        comment.evidence() == null ? null : comment.evidence().strip())
                .with(attachments.idOf(task.inspectionId(), idOf(of), comment.attachment()))));
        Came came = none ? Came.NO_COMMENTS : Came.SUBMITTED;
        if (of == null) {
            comments.received(task.inspectionId(), came, kept, task.user());
        } else {
            comments.receivedFrom(of, came, kept, task.user());
        }
    }

    private static UUID idOf(InspectedOrganisation organisation) {
        return organisation == null ? null : organisation.id();
    }

    private List<FieldError> withoutTheirFile(List<Comment> made, String inspectionId, UUID organisation) {
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < made.size(); index++) {
            String file = made.get(index).attachment();
            if (file != null && attachments.idOf(inspectionId, organisation, file) == null) {
                errors.add(
                        new FieldError("comments[" + index + "].attachment", "Choose one of the files attached here."));
            }
        }
        return errors;
    }

    private static List<FieldError> misplaced(List<Comment> made, ReportContent draft) {
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < made.size(); index++) {
            Comment comment = made.get(index);
            String field = "comments[" + index + "]";
            Optional<ReportContent.Section> section = sectionOf(comment, draft);
            if (section.isEmpty()) {
                errors.add(notThere(comment, field));
            } else if (comment.paragraph() == null) {
                if (section.get().listed()) {
                    errors.add(new FieldError(
                            field + ".paragraph", "Give the number of the area for improvement that is not right."));
                }
            } else if (section.get().indexOf(comment.paragraph()).isEmpty()) {
                errors.add(new FieldError(
                        field + ".paragraph",
                        "Paragraph " + comment.paragraph() + " is not in \""
                                + section.get().title() + "\". It has: " + numbers(section.get()) + "."));
            }
        }
        return errors;
    }

    /** A paragraph's number alone says its section. */
    private static Optional<ReportContent.Section> sectionOf(Comment comment, ReportContent draft) {
        if (comment.section() != null && !comment.section().isBlank()) {
            return draft.section(comment.section());
        }
        return Optional.ofNullable(comment.paragraph()).flatMap(draft::sectionWith);
    }

    private static FieldError notThere(Comment comment, String field) {
        if (comment.section() != null && !comment.section().isBlank()) {
            return new FieldError(
                    field + ".section",
                    "The draft has no section \"" + comment.section() + "\". Choose one of its own.");
        }
        return comment.paragraph() == null
                ? new FieldError(field + ".section", "Give the paragraph's number, or choose the section.")
                : new FieldError(
                        field + ".paragraph",
                        "The draft has no paragraph " + comment.paragraph()
                                + ". Give the number that stands beside it.");
    }

    private static String numbers(ReportContent.Section section) {
        List<ReportContent.Paragraph> all = section.paragraphs();
        return all.isEmpty()
                ? "none"
                : all.get(0).number() + " to " + all.get(all.size() - 1).number();
    }

    /**
     * @param head         the title of the head of the authority
     * @param of           the body whose comments they are; null for the authority
     * @param cannotSubmit why whoever reads this does not submit; null for the one who does
     * @param judgedAnew  what was judged anew since the draft was sent; null when nothing was
     * @param attachments what was attached so far
     * @param draftPage   the address of the draft as a page
     * @param draftPdf    the address of the draft as PDF
     */
    record Page(
            String reference,
            String authority,
            String output,
            String head,
            String of,
            String cannotSubmit,
            JudgedSinceDraft.JudgedAnew judgedAnew,
            List<ReportLine> lines,
            List<Choice> sections,
            List<Attachments.Offered> attachments,
            String draftPage,
            String draftPdf,
            boolean graded) {}

    /** @param noComments that there is nothing to comment on */
    record Answers(@Valid List<Comment> comments, Boolean noComments) {}

    /**
     * @param section    a section's id; null where the paragraph says it
     * @param paragraph  a number of the draft's paragraphs; null when the comment is on the section as a whole
     * @param attachment the id of an attached file; null for none
     */
    record Comment(
            String section,
            Integer paragraph,

            @NotBlank(message = "Say what is not right.")
            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String whatIsWrong,

            @NotBlank(message = "Say what would be right.")
            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String whatIsRight,

            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String evidence,

            String attachment) {}
}
