package org.waymark.programme.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.programme.risk.RiskScore.ScoreLine;

/**
 * The orders in which authorities were selected, for managers and quality assurance; and for an authority that was given
 * notice why it was selected, with what is restricted as one line.
 */
@RestController
@RequestMapping("/camunda/api/waymark")
class SelectionController {

    private final RiskSelections selected;
    private final RiskSelectionRepository selections;
    private final SelectionPlaceRepository places;
    private final Authorities authorities;
    private final StaffAccess access;
    private final People people;

    SelectionController(
            RiskSelections selected,
            RiskSelectionRepository selections,
            SelectionPlaceRepository places,
            Authorities authorities,
            StaffAccess access,
            People people) {
        this.selected = selected;
        this.selections = selections;
        this.places = places;
        this.authorities = authorities;
        this.access = access;
        this.people = people;
    }

    record SelectionLine(UUID id, LocalDate onDay, String by, Instant at) {}

    record Made(UUID id) {}

    /** @param how how equal scores were parted, so that anybody can check it */
    record SelectionPage(LocalDate onDay, String by, Instant at, String seed, String how, List<Place> places) {}

    record Place(int place, String code, String name, int score, List<Working> working) {}

    record Working(String words, int points) {

        static List<Working> of(List<ScoreLine> lines) {
            return lines.stream()
                    .map(line -> new Working(line.words(), line.points()))
                    .toList();
        }
    }

    /** @param onDay null where it was not selected by risk: it has no lines then */
    record Why(LocalDate onDay, int score, List<Working> working) {}

    @GetMapping("/programme/selections")
    List<SelectionLine> list(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        List<RiskSelection> made = selections.findTop20ByOrderByAtDesc();
        Map<String, String> names =
                people.names(made.stream().map(RiskSelection::byUser).toList());
        return made.stream()
                .map(one -> new SelectionLine(one.getId(), one.onDay(), names.get(one.byUser()), one.at()))
                .toList();
    }

    @PostMapping("/programme/selections")
    @ResponseStatus(HttpStatus.CREATED)
    Made select(@AskedByStaff(StaffRole.MANAGER) String user) {
        return new Made(selected.select());
    }

    @GetMapping("/programme/selections/{id}")
    @Transactional(readOnly = true)
    public SelectionPage selection(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @PathVariable UUID id) {
        RiskSelection one = selections
                .findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such selection."));
        Map<String, AuthorityView> byCode = authorities.byCode();
        boolean manager = access.is(StaffRole.MANAGER);
        return new SelectionPage(
                one.onDay(),
                people.name(one.byUser()),
                one.at(),
                one.seed(),
                "Equal scores stand by the SHA-256 of the seed, a line feed and the authority's code, the smallest first.",
                places.findBySelectionIdOrderByPlace(id).stream()
                        .map(place -> new Place(
                                place.place(),
                                place.authorityCode(),
                                byCode.get(place.authorityCode()).name(),
                                place.score().total(),
                                Working.of(
                                        manager
                                                ? place.score().lines()
                                                : place.score().linesInOpen())))
                        .toList());
    }

    /** Why the authority of an inspection was selected, as of the last selection before it was called. */
    @GetMapping("/inspections/{inspectionId}/selection")
    @Transactional(readOnly = true)
    public Why why(
            @AskedBy({
                        AccessRole.TEAM,
                        AccessRole.QUALITY,
                        AccessRole.MANAGER,
                        AccessRole.LINK_OFFICER,
                        AccessRole.DIRECTORS_OFFICE
                    })
                    InspectionView inspection) {
        Instant called =
                inspection.call() == null ? Instant.MAX : inspection.call().at();
        Optional<SelectionPlace> place = (inspection.call() == null
                        ? selections.findTop20ByOrderByAtDesc().stream().findFirst()
                        : selections.findFirstByAtBeforeOrderByAtDesc(called))
                .flatMap(selection -> places.findBySelectionIdAndAuthorityCode(
                        selection.getId(), inspection.authority().code()));
        return place.map(one -> new Why(
                        selections.findById(one.selectionId()).orElseThrow().onDay(),
                        one.score().total(),
                        Working.of(one.score().linesInOpen())))
                .orElse(new Why(null, 0, List.of()));
    }
}
