package org.waymark.programme.burden;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.report.ReportPublished;
import org.waymark.report.ReportWithdrawn;

/**
 * Asks each inspected body, in a task of its own, what the inspection took of its people: from the day on which the report is
 * out, until it has said so or its time is over. The process is {@code processes/burden-answer.bpmn}.
 */
@Component
class BurdenAsked {

    static final String KEY = "burden-answer";

    /** Text: the code of the body that is asked. */
    static final String BODY = "body";

    /** Text: its name, as it was called when the inspection was planned. */
    static final String BODY_NAME = "bodyName";

    /** Text: the day on which it was asked, such as {@code 2013-02-14}. */
    static final String ASKED_ON = "askedOn";

    /** Text: the group that answers for it. */
    static final String ANSWERED_BY = "answeredBy";

    /** Waited for until it has said so in the task. */
    private static final String NO_LONGER_ASKED = "burden-answer-no-longer-asked";

    private final BurdenAnswers answers;
    private final InspectedBodies bodies;
    private final Inspections inspections;
    private final Processes processes;
    private final Clock clock;

    BurdenAsked(
            BurdenAnswers answers, InspectedBodies bodies, Inspections inspections, Processes processes, Clock clock) {
        this.answers = answers;
        this.bodies = bodies;
        this.inspections = inspections;
        this.processes = processes;
        this.clock = clock;
    }

    @EventListener
    void ask(ReportPublished report) {
        InspectionView inspection = report.inspection();
        List<String> said = answers.of(List.of(inspection.id())).stream()
                .map(BurdenAnswers.Answer::body)
                .toList();
        ask(
                inspection,
                said,
                inspection.authority().code(),
                inspection.authority().name(),
                inspection.authority().linkGroup());
        for (InspectedOrganisation one : bodies.told(inspection.id())) {
            ask(inspection, said, one.code(), one.name(), one.contactGroup());
        }
    }

    /** Who has said so before, of a report that was withdrawn and is out again, is not asked anew. */
    private void ask(InspectionView inspection, List<String> said, String body, String name, String group) {
        if (!said.contains(body)) {
            processes.start(
                    KEY,
                    inspection.id(),
                    businessKey(inspection, body),
                    Map.of(
                            InspectionProcess.INSPECTION_ID,
                            inspection.id(),
                            BODY,
                            body,
                            BODY_NAME,
                            name,
                            ANSWERED_BY,
                            group,
                            ASKED_ON,
                            London.dateOf(clock.instant()).toString()));
        }
    }

    @EventListener
    void withdrawn(ReportWithdrawn report) {
        InspectionView inspection = inspections.byId(report.inspectionId());
        noLonger(inspection, inspection.authority().code());
        bodies.of(inspection.id()).forEach(one -> noLonger(inspection, one.code()));
    }

    /** What is said on the inspection's page ends the task too. */
    @WriteTransaction
    void saidOnPage(InspectionView inspection, String body, double days, String usefulness, String words) {
        answers.answer(inspection, body, days, usefulness, words);
        noLonger(inspection, body);
    }

    private void noLonger(InspectionView inspection, String body) {
        processes.endCase(inspection.id(), businessKey(inspection, body), NO_LONGER_ASKED);
    }

    private static String businessKey(InspectionView inspection, String body) {
        return inspection.reference() + "/took-" + body;
    }
}
