package org.waymark.rehearsal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.fieldwork.InformationRequests;
import org.waymark.safeguarding.Concerns;

/** What inspectors of the demonstration do of their own accord: no task asks for it. */
@Component
@Profile("demo")
class DemonstrationActs {

    private final RunServices services;
    private final Concerns concerns;
    private final InformationRequests requests;

    DemonstrationActs(RunServices services, Concerns concerns, InformationRequests requests) {
        this.services = services;
        this.concerns = concerns;
        this.requests = requests;
    }

    /** An inspector has seen something that cannot wait. @param text which of the demonstration's texts on concerns */
    void raise(String inspectionId, String inspector, String caseNumber, String text) {
        services.acting()
                .as(
                        inspector,
                        () -> concerns.raiseAtRisk(
                                inspectionId, caseNumber, PracticeTexts.OF_THE_DEMONSTRATION.text("concern", text)));
    }

    /** An inspector asks the authority for something. @param text which of the demonstration's texts on requests */
    void ask(String inspectionId, String inspector, String text, int workingDays) {
        services.acting()
                .as(
                        inspector,
                        () -> requests.ask(
                                services.inspections().byId(inspectionId),
                                PracticeTexts.OF_THE_DEMONSTRATION.text("request", text),
                                workingDays,
                                inspector));
    }
}
