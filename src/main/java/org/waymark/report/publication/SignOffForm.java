package org.waymark.report.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.followup.StatementDecisions;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.FactualAccuracy;
import org.waymark.report.ReportContent;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.AuthorityComments;
import org.waymark.report.writing.ReportAssembly;
import org.waymark.report.writing.ReportCheck;
import org.waymark.report.writing.ReportLine;
import org.waymark.report.writing.Writing;

/**
 * A manager who wrote none of it signs the report and its grades off, or says what to revise. Before, the lead of each other
 * inspectorate signs its part off, or says what they see otherwise, which the manager settles.
 */
@Component
class SignOffForm implements TaskForm<SignOffForm.Answers> {

    private static final List<Choice> OF_A_PART =
            List.of(new Choice("agrees", "I sign our part off"), new Choice("differs", "We see something otherwise"));

    private final Inspections inspections;
    private final Reports reports;
    private final ReportAssembly assembly;
    private final AuthorityComments comments;
    private final Writing writing;
    private final Judgements judgements;
    private final PartSignOffs parts;
    private final StatementDecisions statements;
    private final People people;
    private final SigningFacts facts;

    SignOffForm(
            Inspections inspections,
            Reports reports,
            ReportAssembly assembly,
            AuthorityComments comments,
            Writing writing,
            Judgements judgements,
            SigningFacts facts,
            PartSignOffs parts,
            StatementDecisions statements,
            People people) {
        this.statements = statements;
        this.parts = parts;
        this.people = people;
        this.facts = facts;
        this.judgements = judgements;
        this.writing = writing;
        this.inspections = inspections;
        this.reports = reports;
        this.assembly = assembly;
        this.comments = comments;
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
        String part = parts.next(inspection.id());
        ReportContent report = assembly.assemble(inspection, reports.of(inspection.id()), true);
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                inspection.framework().joint().headOfAuthority(),
                facts.of(inspection),
                ReportLine.of(report),
                accuracy.came().sentence(),
                comments.answered(inspection, accuracy, draft).stream()
                        .map(comment -> SignedAnswer.of(comment, report))
                        .toList(),
                writing.openConcerns(inspection.id()),
                writing.checkNow(inspection).missing(),
                inspection.framework().grades(),
                titleOf(inspection, part),
                isLeading(part) ? differences(inspection) : List.of(),
                isLeading(part) ? decisions(inspection.framework()) : OF_A_PART,
                isLeading(part) ? statements.choices(inspection) : List.of());
    }

    private static boolean isLeading(String part) {
        return PartSignOffs.LEADING.equals(part);
    }

    /** Null for the leading inspectorate, and for one that inspects alone. */
    private static String titleOf(InspectionView inspection, String part) {
        return isLeading(part)
                ? null
                : inspection.framework().joint().inspectorate(part).title();
    }

    private List<Difference> differences(InspectionView inspection) {
        return parts.unsettled(inspection.id()).stream()
                .map(one -> new Difference(
                        inspection
                                .framework()
                                .joint()
                                .inspectorate(one.inspectorate())
                                .title(),
                        people.name(one.by()),
                        one.differs()))
                .toList();
    }

    private static List<Choice> decisions(Framework framework) {
        return List.of(
                new Choice(
                        "signed-off",
                        "I sign the " + framework.output().noun()
                                + (framework.grades() ? " and its grades off" : " off")),
                new Choice("revise", "It has to be revised"));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        String part = parts.next(task.inspectionId());
        if (isLeading(part)) {
            recordLeading(task, answers, inspection);
        } else {
            recordPart(task, answers, inspection, part);
        }
    }

    private void recordPart(OpenTask task, Answers answers, InspectionView inspection, String part) {
        if (inspection.leadOf(part).filter(task.user()::equals).isEmpty()) {
            throw RefusedAnswers.of(
                    "decision", "A part is signed off by the lead of the inspectorate whose part it is.");
        }
        boolean differs = answers.decision().equals("differs");
        if (!differs && !answers.decision().equals("agrees")) {
            throw RefusedAnswers.of("decision", "Choose whether you agree, or what you see otherwise.");
        }
        if (differs && isEmpty(answers.differs())) {
            throw RefusedAnswers.of("differs", "Say what you see otherwise, and why.");
        }
        parts.sign(task.inspectionId(), part, differs ? answers.differs().strip() : null, task.user());
        inspections.note(
                task.inspectionId(),
                titleOf(inspection, part) + (differs ? " sees it otherwise" : " signed its part off"),
                null);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static String tidy(String text) {
        return isEmpty(text) ? null : text.strip();
    }

    private void recordLeading(OpenTask task, Answers answers, InspectionView inspection) {
        boolean differs = !parts.unsettled(task.inspectionId()).isEmpty();
        if (answers.decision().equals("signed-off")) {
            new FormRefusals()
                    .unless(
                            !differs || !isEmpty(answers.settledBecause()),
                            "settledBecause",
                            "An inspectorate sees it otherwise. Say how it is settled, and why; their view stays in the record.")
                    .unless(
                            statements.isChoice(inspection, answers.statement()),
                            "statement",
                            "Say whether a written statement is asked for, and of whom.")
                    .of(() -> requireAnother(task))
                    .of(() -> writing.checkNow(inspections.byId(task.inspectionId()))
                            .require())
                    .raise();
            if (differs) {
                parts.settle(task.inspectionId(), answers.settledBecause().strip(), task.user());
            }
            statements.decide(inspection, answers.statement(), tidy(answers.statementBecause()), task.user());
            sign(inspection, null, task.user());
            reports.signOff(task.inspectionId(), task.user());
            inspections.note(task.inspectionId(), "Signed off", null);
        } else if (!answers.decision().equals("revise")) {
            throw RefusedAnswers.of("decision", "Choose whether you sign it off or it has to be revised.");
        } else if (isEmpty(answers.revise())) {
            throw RefusedAnswers.of("revise", "Say what has to be revised.");
        } else {
            sign(inspection, answers.revise().strip(), task.user());
            reports.sendBack(task.inspectionId(), task.user(), answers.revise().strip());
            inspections.note(
                    task.inspectionId(),
                    "Sent back to be revised",
                    answers.revise().strip());
        }
    }

    private void sign(InspectionView inspection, String revise, String user) {
        if (inspection.framework().joint().severalInspect()) {
            parts.sign(inspection.id(), PartSignOffs.LEADING, revise, user);
        }
    }

    /** Whoever changed a grade does not sign it off. */
    private void requireAnother(OpenTask task) {
        if (judgements.reopenings(task.inspectionId()).stream()
                .anyMatch(one -> one.by().equals(task.user()))) {
            throw RefusedAnswers.of(
                    "decision",
                    "You reopened the judgement of this inspection. It is signed off by someone else: give this task to"
                            + " another manager.");
        }
    }

    /**
     * @param known what to know before signing, in a sentence each; empty where all went as it was planned
     * @param came  how the authority's comments came
     * @param part  the title of the inspectorate whose part is signed off; null for the report as a whole
     * @param differences to be settled by whoever signs the whole off
     * @param statements whether a written statement is asked for, and of whom; empty where nothing is to be decided
     */
    record Page(
            String reference,
            String authority,
            String output,
            String head,
            List<String> known,
            List<ReportLine> lines,
            String came,
            List<SignedAnswer> comments,
            Integer openConcerns,
            List<ReportCheck.Missing> missing,
            boolean graded,
            String part,
            List<Difference> differences,
            List<Choice> decisions,
            List<Choice> statements) {}

    /** What another inspectorate sees otherwise, and nobody has settled. */
    record Difference(String inspectorate, String by, String says) {}

    /**
     * @param decision       {@code signed-off} or {@code revise}; of a part {@code agrees} or {@code differs}
     * @param revise         what to revise; needed then
     * @param differs        what is seen otherwise; needed then
     * @param statement      one of what the page offers; needed where it offers something
     * @param settledBecause how a manager settles what is seen otherwise, and why; needed where something is
     */
    record Answers(
            @NotNull(message = "Say whether you sign it off.")
            @Pattern(
                    regexp = "signed-off|revise|agrees|differs",
                    message = "Choose whether you sign it off or it has to be revised.")
            String decision,

            @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
            String revise,

            @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
            String differs,

            @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
            String settledBecause,

            @Size(max = 64, message = "Choose one of those listed.")
            String statement,

            @Size(max = 2000, message = "At most 2000 characters.")
            String statementBecause) {}
}
