package org.waymark.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.desk.OpenTask;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.TaskForm;
import org.waymark.engine.Processes;

/** The lead ends the time on site: every case that is not finished is closed with a reason, and none is lost. */
@Component
class OpenJudgementMeetingForm implements TaskForm<OpenJudgementMeetingForm.Answers> {

    private final CaseBook book;
    private final CaseFigures figures;

    OpenJudgementMeetingForm(CaseBook book, CaseFigures figures) {
        this.book = book;
        this.figures = figures;
    }

    /**
     * @param cases           the reason for each unfinished case; a line of a case that has been finished since is
     *                        passed over
     * @param reasonForOthers the reason for every unfinished case that has none of its own
     */
    record Answers(
            @Valid List<@NotNull(message = "Reload the page: a case is missing.") Closing> cases,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String reasonForOthers) {

        Answers {
            cases = cases == null ? List.of() : cases;
        }
    }

    record Closing(String number, @Size(max = Words.MOST, message = Words.TOO_LONG) String reason) {}

    record Context(
            boolean mayRaiseConcern, String inspectionId, CaseFigures.Figures figures, List<UnfinishedLine> cases) {}

    record UnfinishedLine(String number, String owner, String depth, String lacks, String reason) {

        static UnfinishedLine of(CaseFile file) {
            return new UnfinishedLine(
                    file.number(),
                    file.owner() == null ? "nobody yet" : file.owner(),
                    file.depth().id(),
                    file.isEvaluated() ? "the second inspector's look" : "its evaluation",
                    null);
        }
    }

    @Override
    public String name() {
        return "open-judgement-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        return new Context(
                true,
                task.inspectionId(),
                figures.of(task.inspectionId()),
                book.unfinished(task.inspectionId()).stream()
                        .map(UnfinishedLine::of)
                        .toList());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        List<CaseFile> unfinished = book.unfinished(task.inspectionId());
        Map<String, String> reasons =
                reasons(answers, unfinished.stream().map(CaseFile::number).toList());
        for (CaseFile file : unfinished) {
            close(file, reasons.get(file.number()), task.user());
        }
    }

    // The journey of a case that was added a moment ago may not have begun: nothing is closed then, and the lead tries
    // again.
    private void close(CaseFile file, String reason, String user) {
        try {
            book.closeEarly(file, reason, user);
        } catch (Processes.NobodyWaits notYet) {
            throw RefusedAnswers.of(
                    "cases",
                    "Case " + file.number()
                            + " is being opened at this moment. Nothing was closed; try again in a minute.");
        }
    }

    /** The reason for each unfinished case, by its number. */
    static Map<String, String> reasons(Answers answers, List<String> unfinished) {
        Map<String, String> reasons = new HashMap<>();
        if (!Words.isBlank(answers.reasonForOthers())) {
            unfinished.forEach(
                    number -> reasons.put(number, answers.reasonForOthers().strip()));
        }
        answers.cases().stream()
                .filter(closing -> unfinished.contains(closing.number()) && !Words.isBlank(closing.reason()))
                .forEach(closing ->
                        reasons.put(closing.number(), closing.reason().strip()));
        List<String> missing = unfinished.stream()
                .filter(number -> !reasons.containsKey(number))
                .toList();
        new Refusals()
                .unless(
                        missing.isEmpty(),
                        missing.size() == unfinished.size() ? "reasonForOthers" : "cases",
                        "Say why these cases could not be finished: " + String.join(", ", missing) + ".")
                .raise();
        return reasons;
    }
}
