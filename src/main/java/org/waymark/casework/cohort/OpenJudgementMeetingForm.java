package org.waymark.casework.cohort;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.changes.OpenConcernsOfInspection;
import org.waymark.inspection.changes.UnfinishedWork;
import org.waymark.inspection.judgement.Coverage;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/**
 * The lead ends the time on site, knowing what nobody has looked at: every case and every other piece of work that is
 * not finished is closed with a reason, and none is lost.
 */
@Component
public class OpenJudgementMeetingForm implements TaskForm<OpenJudgementMeetingForm.Answers> {

    private final CaseBook book;
    private final FoundInCases found;
    private final CaseFigures figures;
    private final Coverage coverage;
    private final ObjectProvider<UnfinishedWork> work;
    private final OpenConcernsOfInspection concerns;
    private final Inspections inspections;
    private final People people;
    private final Clock clock;

    OpenJudgementMeetingForm(
            CaseBook book,
            FoundInCases found,
            CaseFigures figures,
            Coverage coverage,
            ObjectProvider<UnfinishedWork> work,
            OpenConcernsOfInspection concerns,
            Inspections inspections,
            People people,
            Clock clock) {
        this.book = book;
        this.found = found;
        this.figures = figures;
        this.coverage = coverage;
        this.work = work;
        this.concerns = concerns;
        this.inspections = inspections;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param inspectors      the reasons by inspector: one for all their cases, or one for a case
     * @param cases           the reason for each unfinished case; a line of a case that has been finished since is
     *                        passed over
     * @param reasonForOthers the reason for every unfinished case that has none of its own, and for all other work
     */
    public record Answers(
            @Valid List<@NotNull(message = "Reload the page: an inspector is missing.") OfInspector> inspectors,
            @Valid List<@NotNull(message = "Reload the page: a case is missing.") Closing> cases,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reasonForOthers) {

        public Answers {
            inspectors = inspectors == null ? List.of() : inspectors;
            cases = cases == null ? List.of() : cases;
        }
    }

    /** @param reason for each of the cases that has none of its own */
    public record OfInspector(
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason,

            @Valid List<@NotNull(message = "Reload the page: a case is missing.") Closing> cases) {

        List<Closing> closings() {
            List<Closing> all = cases == null ? List.of() : cases;
            return all.stream()
                    .map(one -> FormText.isBlank(one.reason()) ? new Closing(one.number(), reason) : one)
                    .toList();
        }
    }

    public record Closing(
            String number,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason) {}

    /**
     * @param left     what becomes of the cases that are not finished, in words; null where all are
     * @param anyLeft  whether a case or other work is unfinished
     * @param concerns those that are open, in words without a child's name
     * @param daysLeft that days on site are given up, in a sentence; null where none are
     */
    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            CaseFigures.Figures figures,
            Coverage.View coverage,
            List<UnfinishedCases.OfInspector> inspectors,
            String left,
            List<WorkLine> work,
            boolean anyLeft,
            List<String> concerns,
            String daysLeft) {}

    record WorkLine(String what, String whose) {}

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
        UnfinishedCases cases = UnfinishedCases.of(found.of(task.inspectionId()), people);
        List<WorkLine> others = otherWork(task.inspectionId()).stream()
                .map(piece ->
                        new WorkLine(piece.what(), piece.whose() == null ? "nobody yet" : people.name(piece.whose())))
                .toList();
        return new Context(
                true,
                task.inspectionId(),
                figures.of(task.inspectionId()),
                coverage.of(task.inspectionId()),
                cases.byInspector(),
                cases.inWords(),
                others,
                !cases.byInspector().isEmpty() || !others.isEmpty(),
                concerns.open(task.inspectionId()),
                daysLeft(inspections.fieldworkDays(task.inspectionId()), London.dateOf(clock.instant())));
    }

    static String daysLeft(FieldworkDays days, LocalDate today) {
        long left = Stream.iterate(days.nextAfter(today), Optional::isPresent, day -> days.nextAfter(day.get()))
                .count();
        return left == 0
                ? null
                : "%s on site %s given up: the last would be %s."
                        .formatted(
                                left == 1 ? "One day" : left + " days",
                                left == 1 ? "is" : "are",
                                InWords.day(days.last()));
    }

    private List<UnfinishedWork.Piece> otherWork(String inspectionId) {
        return work.stream()
                .flatMap(room -> room.unfinished(inspectionId).stream())
                .toList();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        List<CaseFile> unfinished = book.unfinished(task.inspectionId());
        List<UnfinishedWork.Piece> others = otherWork(task.inspectionId());
        FormRefusals wrong = new FormRefusals();
        Map<String, String> reasons = wrong.made(() -> reasons(
                        answers, unfinished.stream().map(CaseFile::number).toList()))
                .orElse(Map.of());
        wrong.also(withoutReason(others, answers.reasonForOthers())).raise();
        for (CaseFile file : unfinished) {
            close(file, reasons.get(file.number()), task.user());
        }
        if (!others.isEmpty()) {
            work.forEach(room ->
                    room.close(task.inspectionId(), answers.reasonForOthers().strip(), task.user()));
        }
    }

    private static List<FieldError> withoutReason(List<UnfinishedWork.Piece> others, String reason) {
        return others.isEmpty() || !FormText.isBlank(reason)
                ? List.of()
                : List.of(new FieldError(
                        "reasonForOthers",
                        "Say why this could not be finished: "
                                + others.stream()
                                        .map(UnfinishedWork.Piece::what)
                                        .collect(Collectors.joining("; "))
                                + "."));
    }

    // The journey of a case that was added a moment ago may not have begun: nothing is closed then, and the lead tries
    // again.
    private void close(CaseFile file, String reason, String user) {
        try {
            book.closeEarly(file, reason, user);
        } catch (Processes.NobodyWaits notYet) {
            throw RefusedAnswers.of(
                    "inspectors",
                    "Case " + file.number()
                            + " is being opened at this moment. Nothing was closed; try again in a minute.");
        }
    }

    /** The reason for each unfinished case, by its number. */
    public static Map<String, String> reasons(Answers answers, List<String> unfinished) {
        Map<String, String> reasons = new HashMap<>();
        if (!FormText.isBlank(answers.reasonForOthers())) {
            unfinished.forEach(
                    number -> reasons.put(number, answers.reasonForOthers().strip()));
        }
        Stream.concat(
                        answers.inspectors().stream().map(OfInspector::closings).flatMap(List::stream),
                        answers.cases().stream())
                .filter(closing -> unfinished.contains(closing.number()) && !FormText.isBlank(closing.reason()))
                .forEach(closing ->
                        reasons.put(closing.number(), closing.reason().strip()));
        List<String> missing = unfinished.stream()
                .filter(number -> !reasons.containsKey(number))
                .toList();
        new FormRefusals()
                .unless(
                        missing.isEmpty(),
                        missing.size() == unfinished.size() ? "reasonForOthers" : "inspectors",
                        "Say why these cases could not be finished: " + String.join(", ", missing) + ".")
                .raise();
        return reasons;
    }
}
