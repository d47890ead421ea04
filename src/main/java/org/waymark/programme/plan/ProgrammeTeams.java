package org.waymark.programme.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.team.ProposedTeams;

/** The teams with which the inspections of approved years were placed. */
@Component
class ProgrammeTeams implements ProposedTeams {

    private final ProgrammeEntryRepository entries;
    private final ProgrammeTeamPlaceRepository places;

    ProgrammeTeams(ProgrammeEntryRepository entries, ProgrammeTeamPlaceRepository places) {
        this.entries = entries;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(String inspectionId) {
        List<String> users = new ArrayList<>();
        entries.findByInspectionId(inspectionId)
                .ifPresent(entry -> places.findByEntryIdInOrderByPlace(List.of(entry.getId()))
                        .forEach(place -> users.add(place.userId())));
        return users;
    }
}
