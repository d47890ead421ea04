package org.waymark.inspection.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.engine.People;

/** What the authority has to do after publication, for the page of an inspection. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/duties")
class DutiesController {

    private final AuthorityDuties duties;
    private final StatementDecisions decisions;
    private final InspectionAccess access;
    private final People people;

    DutiesController(AuthorityDuties duties, StatementDecisions decisions, InspectionAccess access, People people) {
        this.duties = duties;
        this.decisions = decisions;
        this.access = access;
        this.people = people;
    }

    /**
     * @param of   whose it is
     * @param done null while it is not
     */
    record Duty(
            String title,
            String of,
            String source,
            int workingDays,
            LocalDate receivedOn,
            LocalDate due,
            List<String> skipped,
            boolean late,
            Done done) {}

    record Done(
            LocalDate on,
            String place,
            String words,
            boolean publication,
            boolean partnersTold,
            boolean newspaperTold,
            boolean radioTold,
            String recordedBy,
            Instant recordedAt) {}

    @GetMapping
    List<Duty> duties(
            @AskedBy(
                            value = {
                                AccessRole.LEAD,
                                AccessRole.QUALITY,
                                AccessRole.MANAGER,
                                AccessRole.DIRECTORS_OFFICE,
                                AccessRole.HEAD_OF_BODY
                            },
                            otherwise = "The authority's duties are for its head, the lead inspector and the managers.")
                    InspectionView inspection) {
        Optional<InspectedOrganisation> named = decisions.named(inspection);
        String principal = decisions.principal(inspection);
        return duties.of(inspection.id()).stream()
                .filter(line -> isTheirs(line, inspection, named))
                .map(line -> shown(
                        line,
                        isStatement(line) ? principal : inspection.authority().name()))
                .toList();
    }

    /** The head of another body sees the statement that it makes itself, and nothing of what the authority does. */
    private boolean isTheirs(
            AuthorityDuties.DutyLine line, InspectionView inspection, Optional<InspectedOrganisation> named) {
        return access.is(
                        inspection,
                        AccessRole.LEAD,
                        AccessRole.QUALITY,
                        AccessRole.MANAGER,
                        AccessRole.DIRECTORS_OFFICE)
                || isStatement(line)
                        && named.filter(one -> access.isIn(one.headGroup())).isPresent();
    }

    private static boolean isStatement(AuthorityDuties.DutyLine line) {
        return line.limit().step().equals(AuthorityDuties.STATEMENT);
    }

    private Duty shown(AuthorityDuties.DutyLine line, String of) {
        Deadline limit = line.limit();
        LocalDate until = line.done() == null ? duties.today() : line.done().onDay();
        return new Duty(
                limit.title(),
                of,
                limit.source(),
                limit.workingDays(),
                limit.origin(),
                limit.date(),
                limit.skipped().stream().map(DutyPage::inWords).toList(),
                until.isAfter(limit.date()),
                line.done() == null ? null : done(line.done()));
    }

    private Done done(AuthorityDuty duty) {
        return new Done(
                duty.onDay(),
                duty.place(),
                duty.words(),
                duty.step().equals(AuthorityDuties.PUBLISH),
                duty.partnersTold(),
                duty.newspaperTold(),
                duty.radioTold(),
                people.name(duty.recordedBy()),
                duty.recordedAt());
    }
}
