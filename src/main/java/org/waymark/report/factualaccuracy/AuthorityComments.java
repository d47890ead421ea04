package org.waymark.report.factualaccuracy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.bodies.BodyDroppedOut;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.print.PrintableText;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.FactualAccuracy;
import org.waymark.report.FactualAccuracy.Came;
import org.waymark.report.FactualAccuracyRepository;
import org.waymark.report.FactualComment;
import org.waymark.report.FrozenReports;
import org.waymark.report.Improvement;
import org.waymark.report.Report;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportContent.About;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;
import org.waymark.report.writing.ReportCheck;

/**
 * Takes in what the authority, and each other body that is asked, says of the draft's facts, and works the lead's answers
 * into the report. The report waits until all of them have answered, or their time is over.
 */
@Service
@Transactional
public class AuthorityComments {

    private static final String COMMENTS_RECEIVED = "comments-received";

    private final Reports reports;
    private final FactualAccuracyRepository accuracies;
    private final FrozenReports frozen;
    private final Milestones milestones;
    private final ReportCheck check;
    private final Inspections inspections;
    private final FactsChecks checks;
    private final AccountAnew account;
    private final AdvisoryLocks turns;
    private final Processes processes;
    private final Post post;
    private final Clock clock;

    AuthorityComments(
            Reports reports,
            FactualAccuracyRepository accuracies,
            FrozenReports frozen,
            Milestones milestones,
            ReportCheck check,
            Inspections inspections,
            FactsChecks checks,
            AccountAnew account,
            AdvisoryLocks turns,
            Processes processes,
            Post post,
            Clock clock) {
        this.check = check;
        this.inspections = inspections;
        this.checks = checks;
        this.account = account;
        this.turns = turns;
        this.processes = processes;
        this.post = post;
        this.reports = reports;
        this.accuracies = accuracies;
        this.frozen = frozen;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** The draft as the authority was sent it. */
    @Transactional(readOnly = true)
    public ReportContent draft(String inspectionId) {
        return frozen.get(inspectionId, Which.DRAFT);
    }

    /** All that came, as those who answer it, or sign its answer off, see it beside the draft. */
    @Transactional(readOnly = true)
    public List<AnsweredComment> answered(InspectionView inspection, FactualAccuracy accuracy, ReportContent draft) {
        return accuracy.comments().stream()
                .map(comment -> AnsweredComment.of(comment, draft, inspection.id(), checks.whose(inspection, comment)))
                .toList();
    }

    /**
     * The authority has answered, or its time is over.
     *
     * @param user who submitted or saved it; null when nobody did
     */
    void received(String inspectionId, Came came, List<FactualComment> comments, String user) {
        FactualAccuracy accuracy = whatCame(inspectionId);
        accuracy.received(came, comments, user, clock.instant());
        goOn(accuracies.save(accuracy), inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        tell(inspection, inspection.authority().name(), came);
    }

    /** As {@link #received(String, Came, List, String)}, of another inspected body. */
    void receivedFrom(InspectedOrganisation organisation, Came came, List<FactualComment> comments, String user) {
        String inspectionId = organisation.inspectionId();
        FactualAccuracy accuracy = whatCame(inspectionId);
        accuracy.add(comments, organisation.id());
        checks.received(organisation, came, user, clock.instant());
        goOn(accuracies.save(accuracy), inspectionId);
        tell(inspections.byId(inspectionId), organisation.name(), came);
    }

    /** A body that is inspected no more is not waited for. */
    @EventListener
    void goOnWithout(BodyDroppedOut dropped) {
        InspectedOrganisation organisation = dropped.organisation();
        String inspectionId = organisation.inspectionId();
        boolean waitedFor = checks.open(inspectionId).stream()
                .anyMatch(check -> check.organisation().id().equals(organisation.id()));
        if (waitedFor) {
            FactualAccuracy accuracy = whatCame(inspectionId);
            checks.received(organisation, Came.DROPPED_OUT, null, clock.instant());
            goOn(accuracies.save(accuracy), inspectionId);
            processes.endOne(
                    inspectionId,
                    SavedComments.TASK,
                    FactsChecks.CHECKER,
                    organisation.headGroup(),
                    "flow-factual-accuracy-to-comments-in");
        }
    }

    /** One after another: of two that answer at one moment, the later one sees that the other is in. */
    private FactualAccuracy whatCame(String inspectionId) {
        turns.take("facts", inspectionId);
        return accuracies.findById(inspectionId).orElseGet(() -> new FactualAccuracy(inspectionId, clock.instant()));
    }

    private void goOn(FactualAccuracy accuracy, String inspectionId) {
        if (accuracy.isIn() && checks.open(inspectionId).isEmpty()) {
            reports.of(inspectionId).commentsReceived();
            milestones.reached(inspectionId, COMMENTS_RECEIVED);
        }
    }

    private void tell(InspectionView inspection, String whose, Came came) {
        if (came != Came.SUBMITTED && came != Came.NO_COMMENTS) {
            return;
        }
        Map<String, String> fields = Map.of(
                "reference",
                inspection.reference(),
                "authority",
                whose,
                "output",
                inspection.framework().output().noun(),
                "inspection",
                inspection.id(),
                "change",
                came == Came.SUBMITTED ? "it has comments" : "it has no comments");
        inspection
                .lead()
                .ifPresent(lead -> post.toUser(lead, new Letter("comments-received", inspection.id(), fields)));
    }

    /**
     * Answers every comment and changes the report where they are accepted.
     *
     * @param figures of what inspectors did beside the cases, as they are right, by name; those left out stay
     * @throws RefusedAnswers when a comment is left out, answered twice or unknown, or an answer cannot be worked in
     */
    void answer(String inspectionId, String author, List<CommentAnswer> answers, Map<String, Integer> figures) {
        FactualAccuracy accuracy = accuracies
                .findById(inspectionId)
                .orElseThrow(() -> new IllegalStateException("The authority has not commented."));
        ReportContent draft = draft(inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        Corrections corrections = new Corrections(draft);
        List<FieldError> errors = new ArrayList<>();
        Optional<About> anew = account.of(inspection, draft, acceptedOnAccount(accuracy, answers), figures, errors);
        for (int index = 0; index < answers.size(); index++) {
            CommentAnswer answer = writtenAnew(answers.get(index), accuracy, draft, anew);
            String field = "answers[" + index + "]";
            answer(accuracy, corrections, author, answer, field, errors);
            if (answer.accepted()
                    && accuracy.comment(answer.comment())
                            .filter(comment -> !comment.place().isAccount())
                            .filter(comment -> AnsweredComment.textAt(comment.place(), draft)
                                    .equals(answer.changedText()))
                            .isPresent()) {
                errors.add(
                        new FieldError(
                                field + ".changedText",
                                "This is what the draft says already. Write what it says from now on, or do not accept the comment."));
            }
        }
        accuracy.comments().stream()
                .filter(comment -> !comment.isAnswered())
                .forEach(comment -> errors.add(new FieldError(
                        "answers", "Comment " + comment.number() + " has no answer yet. Every comment needs one.")));
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        Report report = reports.of(inspectionId);
        Map<String, String> texts = new HashMap<>(report.texts());
        texts.putAll(corrections.texts());
        List<Improvement> improvements = corrections.improvements(report.improvements());
        check.of(inspection, texts, improvements, report.harmlessBecause()).require();
        reports.correct(inspectionId, author, corrections.texts(), improvements);
        anew.ifPresent(about -> reports.aboutAnew(inspectionId, about));
    }

    private static String acceptedOnAccount(FactualAccuracy accuracy, List<CommentAnswer> answers) {
        return IntStream.range(0, answers.size())
                .filter(index -> answers.get(index).accepted() && isOnAccount(answers.get(index), accuracy))
                .mapToObj(index -> "answers[" + index + "]")
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnAccount(CommentAnswer answer, FactualAccuracy accuracy) {
        return accuracy.comment(answer.comment())
                .filter(comment -> comment.place().isAccount())
                .isPresent();
    }

    /** An accepted comment on the account is answered by the words that it has now. */
    private static CommentAnswer writtenAnew(
            CommentAnswer answer, FactualAccuracy accuracy, ReportContent draft, Optional<About> anew) {
        return anew.filter(about -> answer.accepted() && isOnAccount(answer, accuracy))
                .flatMap(about -> accuracy.comment(answer.comment())
                        .map(comment -> AccountAnew.textAt(comment.place(), draft, about)))
                .map(text -> new CommentAnswer(answer.comment(), true, text, null))
                .orElse(answer);
    }

    private void answer(
            FactualAccuracy accuracy,
            Corrections corrections,
            String author,
            CommentAnswer answer,
            String field,
            List<FieldError> errors) {
        FactualComment comment = accuracy.comment(answer.comment()).orElse(null);
        if (comment == null) {
            errors.add(new FieldError(field + ".comment", "There is no comment " + answer.comment() + "."));
        } else if (comment.isAnswered()) {
            errors.add(new FieldError(field + ".comment", "Comment " + answer.comment() + " is answered twice."));
        } else if (answer.accepted()) {
            if (answer.changedText() == null) {
                errors.add(new FieldError(field + ".changedText", "Give the text as it reads now."));
            } else {
                PrintableText.refusal(answer.changedText())
                        .ifPresent(says -> errors.add(new FieldError(field + ".changedText", says)));
                if (!comment.place().isAccount()) {
                    corrections
                            .put(comment.place(), answer.changedText())
                            .ifPresent(why -> errors.add(new FieldError(field + ".changedText", why)));
                }
            }
            comment.accept(answer.changedText(), author, clock.instant());
        } else {
            if (answer.reason() == null) {
                errors.add(new FieldError(field + ".reason", "Say why the comment is not accepted."));
            }
            comment.decline(answer.reason(), author, clock.instant());
        }
    }

    /**
     * The answer to one comment.
     *
     * @param comment     the comment's number
     * @param changedText what the paragraph, or the section, reads now; needed when accepted
     * @param reason      needed when not accepted
     */
    record CommentAnswer(int comment, boolean accepted, String changedText, String reason) {}
}
