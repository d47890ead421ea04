package org.waymark.rehearsal;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.absence.Absences;
import org.waymark.fieldwork.InformationRequests;
import org.waymark.safeguarding.Concerns;

/** What inspectors of the demonstration do of their own accord: no task asks for it. */
@Component
@Profile("demo")
class DemonstrationActs {

    private final RunServices services;
    private final Concerns concerns;
    private final InformationRequests requests;
    private final Absences absences;

    DemonstrationActs(RunServices services, Concerns concerns, InformationRequests requests, Absences absences) {
        this.services = services;
        this.concerns = concerns;
        this.requests = requests;
        this.absences = absences;
    }

    /** An inspector has seen something that cannot wait. @param text which of the demonstration's texts on concerns */
    void raise(String inspectionId, String inspector, String caseNumber, String text) {
        services.acting()
                .as(
                        inspector,
                        () -> concerns.raiseAtRisk(
                                inspectionId, caseNumber, PracticeTexts.OF_THE_DEMONSTRATION.text("concern", text)));
    }

    /** An inspector says on which days they are on leave, both included. */
    void isOnLeave(String inspector, LocalDate firstDay, LocalDate lastDay) {
        services.acting().as(inspector, () -> absences.record(null, firstDay, lastDay, "LEAVE"));
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
