package org.waymark.report.writing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.Differences;
import org.waymark.report.ParagraphDifferences.Change;
import org.waymark.report.QualityComment;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportHeading;
import org.waymark.report.Reports;
import org.waymark.report.Writings;

/** Someone who did not write the draft checks it. */
@Component
class QualityAssureForm implements TaskForm<QualityAssureForm.Answers> {

    private static final List<Choice> DECISIONS =
            List.of(new Choice("passed", "It can go to the authority"), new Choice("sent-back", "Send it back"));

    private final Inspections inspections;
    private final Reports reports;
    private final ReportAssembly assembly;
    private final Writing writing;

    QualityAssureForm(Inspections inspections, Reports reports, ReportAssembly assembly, Writing writing) {
        this.writing = writing;
        this.inspections = inspections;
        this.reports = reports;
        this.assembly = assembly;
    }

    @Override
    public String name() {
        return "quality-assure";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        ReportContent draft = assembly.assemble(inspection, reports.of(inspection.id()), true);
        ReportCheck.Checked checked = writing.checkNow(inspection);
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                ReportLine.of(draft),
                writing.openConcerns(inspection.id()),
                again(inspection, draft),
                reports.of(inspection.id()).harmlessBecause(),
                checked.missing(),
                checked.lengths(),
                options(inspection),
                DECISIONS);
    }

    private SecondLook again(InspectionView inspection, ReportContent draft) {
        List<QualityComment> asked = reports.of(inspection.id()).latestQualityComments();
        List<Writings.Rewritten> since = reports.sinceItCameBack(inspection.id(), inspection.framework());
        if (asked.isEmpty() && since.isEmpty()) {
            return null;
        }
        List<ReportHeading> headings = ReportHeading.of(inspection.framework());
        return new SecondLook(
                asked.stream()
                        .map(comment -> new Asked(
                                Writing.titleOf(headings, comment.section()), comment.comment(), comment.answer()))
                        .toList(),
                since.stream()
                        .flatMap(section -> section.changes().stream()
                                .map(change -> new ChangedParagraph(
                                        section.title(), inWords(change, section, draft), change.pieces())))
                        .toList());
    }

    /** Such as {@code Paragraph 5 was changed}, by its number in the draft as it is now. */
    private static String inWords(Change change, Writings.Rewritten section, ReportContent draft) {
        if (change.place() == null) {
            return "A paragraph was taken out";
        }
        int number = draft.section(section.heading())
                .map(one -> one.paragraphs().get(change.place()).number())
                .orElseThrow();
        return "Paragraph %d %s".formatted(number, change.kind().equals("new") ? "is new" : "was changed");
    }

    private static List<Choice> options(InspectionView inspection) {
        return ReportHeading.of(inspection.framework()).stream()
                .map(heading -> new Choice(heading.id(), heading.title()))
                .toList();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        List<Choice> sections = options(inspections.byId(task.inspectionId()));
        List<Comment> comments = answers.comments() == null ? List.of() : answers.comments();
        Map<String, String> bySection = new HashMap<>();
        for (int index = 0; index < comments.size(); index++) {
            Comment comment = comments.get(index);
            if (sections.stream().noneMatch(section -> section.value().equals(comment.section()))) {
                throw RefusedAnswers.of(
                        "comments[" + index + "].section", "There is no section \"" + comment.section() + "\".");
            }
            bySection.merge(comment.section(), comment.comment().strip(), (one, other) -> one + "\n" + other);
        }
        if (answers.decision().equals("passed")) {
            writing.checkNow(inspections.byId(task.inspectionId())).require();
        }
        boolean passed = answers.decision().equals("passed");
        reports.check(task.inspectionId(), task.user(), passed, bySection);
        inspections.note(
                task.inspectionId(),
                passed ? "Draft passed quality assurance" : "Draft sent back by quality assurance",
                null);
    }

    /**
     * @param openConcerns    how many are open; null when none is
     * @param again           what was asked for when it was sent back, and what changed since; null at the first look
     * @param harmlessBecause why the author says that the numbers named show no child; null when they named none
     * @param missing         what the draft lacks before it can leave
     */
    record Page(
            String reference,
            String authority,
            String output,
            List<ReportLine> lines,
            Integer openConcerns,
            SecondLook again,
            String harmlessBecause,
            List<ReportCheck.Missing> missing,
            List<ReportCheck.Length> lengths,
            List<Choice> sections,
            List<Choice> decisions) {}

    /**
     * What whoever checks a draft for another time is to see: whether what they asked for was done.
     *
     * @param changes paragraph by paragraph; empty where the text is the same
     */
    record SecondLook(List<Asked> asked, List<ChangedParagraph> changes) {}

    /** @param answer what the author did for it; null when they did not say */
    record Asked(String heading, String comment, String answer) {}

    record ChangedParagraph(String heading, String what, List<Differences.Piece> pieces) {}

    /**
     * @param decision {@code passed} or {@code sent-back}
     * @param comments by section; needed when it is sent back
     */
    record Answers(
            @NotNull(message = "Say whether the draft can go to the authority.")
            @Pattern(
                    regexp = "passed|sent-back",
                    message = "Choose whether it can go to the authority or is sent back.")
            String decision,

            @Valid List<Comment> comments) {}

    record Comment(
            @NotBlank(message = "Choose the section.") String section,

            @NotBlank(message = "Say what has to change.")
            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String comment) {}
}
