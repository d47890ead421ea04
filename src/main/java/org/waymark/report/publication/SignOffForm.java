package org.waymark.report.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.FactualAccuracy;
import org.waymark.report.ReportContent;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.AnsweredComment;
import org.waymark.report.factualaccuracy.AuthorityComments;
import org.waymark.report.factualaccuracy.FactsChecks;
import org.waymark.report.writing.ReportAssembly;
import org.waymark.report.writing.ReportCheck;
import org.waymark.report.writing.ReportLine;
import org.waymark.report.writing.Writing;

/** A manager who wrote none of it signs the report and its grades off, or says what to revise. */
@Component
class SignOffForm implements TaskForm<SignOffForm.Answers> {

    private final Inspections inspections;
    private final Reports reports;
    private final ReportAssembly assembly;
    private final AuthorityComments comments;
    private final FactsChecks checks;
    private final Writing writing;
    private final Judgements judgements;
    private final SigningFacts facts;

    SignOffForm(
            Inspections inspections,
            Reports reports,
            ReportAssembly assembly,
            AuthorityComments comments,
            FactsChecks checks,
            Writing writing,
            Judgements judgements,
            SigningFacts facts) {
        this.facts = facts;
        this.judgements = judgements;
        this.writing = writing;
        this.inspections = inspections;
        this.reports = reports;
        this.assembly = assembly;
        this.comments = comments;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "sign-off";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        ReportContent draft = comments.draft(inspection.id());
        FactualAccuracy accuracy = reports.accuracyOf(inspection.id()).orElseThrow();
        ReportContent report = assembly.assemble(inspection, reports.of(inspection.id()), true);
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                facts.of(inspection),
                ReportLine.of(report),
                accuracy.came().sentence(),
                accuracy.comments().stream()
                        .map(comment ->
                                AnsweredComment.of(comment, draft, inspection.id(), checks.whose(inspection, comment)))
                        .map(comment -> SignedAnswer.of(comment, report))
                        .toList(),
                writing.openConcerns(inspection.id()),
                writing.checkNow(inspection).missing(),
                inspection.framework().grades(),
                decisions(inspection.framework().grades()));
    }

    private static List<Choice> decisions(boolean graded) {
        return List.of(
                new Choice("signed-off", graded ? "I sign the report and its grades off" : "I sign the report off"),
                new Choice("revise", "It has to be revised"));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        if (answers.decision().equals("signed-off")) {
            new FormRefusals()
                    .of(() -> requireAnother(task))
                    .of(() -> writing.checkNow(inspections.byId(task.inspectionId()))
                            .require())
                    .raise();
            reports.signOff(task.inspectionId(), task.user());
            inspections.note(task.inspectionId(), "Report signed off", null);
        } else if (answers.revise() == null || answers.revise().isBlank()) {
            throw RefusedAnswers.of("revise", "Say what has to be revised.");
        } else {
            reports.sendBack(task.inspectionId(), task.user(), answers.revise().strip());
            inspections.note(
                    task.inspectionId(),
                    "Report sent back to be revised",
                    answers.revise().strip());
        }
    }

    /** Whoever changed a grade does not sign it off. */
    private void requireAnother(OpenTask task) {
        if (judgements.reopenings(task.inspectionId()).stream()
                .anyMatch(one -> one.by().equals(task.user()))) {
            throw RefusedAnswers.of(
                    "decision",
                    "You reopened the judgement of this inspection. Its grades are signed off by someone else: give this"
                            + " task to another manager.");
        }
    }

    /**
     * @param known what to know before signing, in a sentence each; empty where all went as it was planned
     * @param came  how the authority's comments came
     */
    record Page(
            String reference,
            String authority,
            List<String> known,
            List<ReportLine> lines,
            String came,
            List<SignedAnswer> comments,
            Integer openConcerns,
            List<ReportCheck.Missing> missing,
            boolean graded,
            List<Choice> decisions) {}

    /**
     * @param decision {@code signed-off} or {@code revise}
     * @param revise   what to revise; needed then
     */
    record Answers(
            @NotNull(message = "Say whether you sign the report off.")
            @Pattern(regexp = "signed-off|revise", message = "Choose whether you sign it off or it has to be revised.")
            String decision,

            @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
            String revise) {}
}
