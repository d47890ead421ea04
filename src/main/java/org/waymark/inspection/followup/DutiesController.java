package org.waymark.inspection.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.VisibleToUser;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.NotAllowed;

/** What the authority has to do after publication, for the page of an inspection. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/duties")
class DutiesController {

    private final VisibleToUser visible;
    private final AuthorityDuties duties;
    private final CurrentUser currentUser;
    private final People people;

    DutiesController(VisibleToUser visible, AuthorityDuties duties, CurrentUser currentUser, People people) {
        this.visible = visible;
        this.duties = duties;
        this.currentUser = currentUser;
        this.people = people;
    }

    /** @param done null while it is not */
    record Duty(
            String title,
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
    List<Duty> duties(@PathVariable String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        boolean staff = currentUser.isIn(StaffGroups.MANAGERS)
                || currentUser.isIn(StaffGroups.QUALITY)
                || inspection.lead().filter(currentUser.id()::equals).isPresent();
        if (!staff && !currentUser.isIn(inspection.authority().dcsGroup())) {
            throw new NotAllowed("The authority's duties are for the Director, the lead inspector and the managers.");
        }
        return duties.of(inspectionId).stream().map(this::shown).toList();
    }

    private Duty shown(AuthorityDuties.Line line) {
        Deadline limit = line.limit();
        LocalDate until = line.done() == null ? duties.today() : line.done().onDay();
        return new Duty(
                limit.title(),
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
