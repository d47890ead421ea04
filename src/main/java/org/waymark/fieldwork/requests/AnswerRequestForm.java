package org.waymark.fieldwork.requests;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.KnownCases;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** The link officer, or a contact of another body, answers what the inspectors asked for, or says why it is not held. */
@Component
class AnswerRequestForm implements TaskForm<AnswerRequestForm.Answers> {

    /** How somebody writes the number of a case. */
    private static final Pattern CASE = Pattern.compile("\\b[Cc]\\d{3,}\\b");

    private final Requests requests;
    private final Addressees addressees;
    private final Fieldwork fieldwork;
    private final People people;
    private final KnownCases cases;
    private final Clock clock;

    AnswerRequestForm(
            Requests requests,
            Addressees addressees,
            Fieldwork fieldwork,
            People people,
            KnownCases cases,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.addressees = addressees;
        this.fieldwork = fieldwork;
        this.people = people;
        this.clock = clock;
    }

    /** @param notHeldBecause why the authority does not hold it; null when it does */
    record Answers(
            @Size(max = 10000, message = "At most 10000 characters.")
            String text,

            @Size(max = 500, message = "At most 500 characters.")
            String whereToRead,

            @Size(max = 2000, message = "At most 2000 characters.")
            String notHeldBecause) {}

    /**
     * @param of      the other body that it is asked of; null for the local authority
     * @param kind    what the framework calls it; null for something else
     * @param children of the cases that it names; none of them for another body, which has identifiers of its own
     * @param missing what the inspectors still miss in the answer before; null the first time
     * @param before  the answer before; null the first time
     */
    record Page(
            FieldworkHeading inspection,
            int number,
            String of,
            String kind,
            String text,
            List<ChildMeant> children,
            String askedBy,
            String askedAt,
            String due,
            String missing,
            String before) {}

    /** A case that the request names, and the child whose it is, as the authority calls it. */
    record ChildMeant(String number, String uniqueId) {}

    @Override
    public String name() {
        return "answer-request";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = fieldwork.inspection(task.inspectionId());
        InformationRequest request = requests.byId(RequestsInModel.requestId(task));
        InformationAnswer before = request.latest().orElse(null);
        return new Page(
                FieldworkHeading.of(inspection),
                request.number(),
                addressees.of(request, inspection).name(),
                RequestsController.titleOf(inspection.framework(), request.kind()),
                request.text(),
                request.organisationId() == null ? children(inspection.id(), request.text()) : List.of(),
                people.name(request.askedBy()),
                InWords.moment(request.askedAt()),
                task.due() == null ? "not known until the pause ends" : InWords.day(London.dayEndingAt(task.due())),
                before == null ? null : before.sentBackBecause(),
                before == null ? null : before.text() == null ? before.notHeldBecause() : before.text());
    }

    /** The authority knows no number of a case: it looks a child up by its own identifier. */
    private List<ChildMeant> children(String inspectionId, String text) {
        Map<String, String> known = cases.uniqueIds(inspectionId);
        return CASE.matcher(text)
                .results()
                .map(named -> named.group().toUpperCase(Locale.ROOT))
                .distinct()
                .filter(known::containsKey)
                .map(number -> new ChildMeant(number, known.get(number)))
                .toList();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        requests.answer(RequestsInModel.requestId(task), answerOf(answers).by(task.user(), clock), task.due());
    }

    /** What was answered, not yet by whom. */
    record Given(String text, String whereToRead, String notHeldBecause) {

        InformationAnswer by(String user, Clock clock) {
            return new InformationAnswer(text, whereToRead, notHeldBecause, user, clock.instant(), null, null, null);
        }
    }

    static Given answerOf(Answers answers) {
        String text = tidy(answers.text());
        String where = tidy(answers.whereToRead());
        String notHeld = tidy(answers.notHeldBecause());
        if (notHeld == null && text == null) {
            throw RefusedAnswers.of("text", "Answer the request, or say below why this is not held.");
        }
        if (notHeld != null && (text != null || where != null)) {
            throw RefusedAnswers.of(
                    "notHeldBecause", "An answer stands above: leave this empty, or take the answer out.");
        }
        if (text != null && where == null) {
            throw RefusedAnswers.of("whereToRead", "Say where it can be read or found, or from whom it can be had.");
        }
        return new Given(text, where, notHeld);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
