package org.waymark.programme.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeTeamPlaceRepository extends Repository<ProgrammeTeamPlace, UUID> {

    List<ProgrammeTeamPlace> saveAll(Iterable<ProgrammeTeamPlace> places);

    List<ProgrammeTeamPlace> findByEntryIdInOrderByPlace(Collection<UUID> entries);
}
