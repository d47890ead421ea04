package org.waymark.report.factualaccuracy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.FactualAccuracy;
import org.waymark.report.ReportContent;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.AuthorityComments.CommentAnswer;
import org.waymark.report.writing.ReportAssembly.CountedWork;
import org.waymark.report.writing.ReportLine;

/** The lead answers every comment of the authority: accepted with the text as it reads now, or not, with the reason. */
@Component
class AnswerCommentsForm implements TaskForm<AnswerCommentsForm.Answers> {

    private static final List<Choice> DECISIONS =
            List.of(new Choice("accepted", "Accepted: the text changes"), new Choice("not-accepted", "Not accepted"));

    private final Inspections inspections;
    private final Reports reports;
    private final AuthorityComments comments;
    private final AccountAnew account;

    AnswerCommentsForm(Inspections inspections, Reports reports, AuthorityComments comments, AccountAnew account) {
        this.account = account;
        this.inspections = inspections;
        this.reports = reports;
        this.comments = comments;
    }

    @Override
    public String name() {
        return "answer-comments";
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
        List<AnsweredComment> answered = comments.answered(inspection, accuracy, draft);
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                inspection.id(),
                inspection.inspectors().contains(task.user()),
                accuracy.came().sentence(),
                ReportLine.of(draft),
                answered,
                account.figures(inspection, answered),
                DECISIONS);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        comments.answer(
                task.inspectionId(),
                task.user(),
                answers.answers().stream().map(Answer::toCommentAnswer).toList(),
                answers.figuresByName());
    }

    /**
     * @param came    how the comments came: submitted, or only saved
     * @param figures that a comment on the account of the inspection may show to be wrong; empty where there is none
     */
    record Page(
            String reference,
            String authority,
            String output,
            String inspectionId,
            boolean mayRaiseConcern,
            String came,
            List<ReportLine> lines,
            List<AnsweredComment> answers,
            List<CountedWork> figures,
            List<Choice> decisions) {}

    record Answers(
            @NotEmpty(message = "Answer every comment.") @Valid
            List<Answer> answers,

            @Valid List<Figure> figures) {

        Map<String, Integer> figuresByName() {
            return figures == null
                    ? Map.of()
                    : figures.stream().collect(Collectors.toMap(Figure::figure, Figure::number, (one, other) -> other));
        }
    }

    record Figure(
            @NotNull(message = "Say which figure this is.")
            @Pattern(
                    regexp = "observations|interviews|meetings|documents",
                    message = "There is no figure of this name.")
            String figure,

            @NotNull(message = "Give the number, 0 for none.")
            @Min(value = 0, message = "Give a number from 0 to 9,999.")
            @Max(value = 9_999, message = "Give a number from 0 to 9,999.")
            Integer number) {}

    /**
     * @param comment  the comment's number
     * @param decision {@code accepted} or {@code not-accepted}
     */
    record Answer(
            @NotNull(message = "Say which comment this answers.")
            Integer comment,

            @NotNull(message = "Say whether the comment is accepted.")
            @Pattern(regexp = "accepted|not-accepted", message = "Choose whether the comment is accepted or not.")
            String decision,

            @Size(max = 60_000, message = "Write at most 60,000 characters.")
            String changedText,

            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String reason) {

        CommentAnswer toCommentAnswer() {
            return new CommentAnswer(comment, decision.equals("accepted"), orNull(changedText), orNull(reason));
        }

        private static String orNull(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
