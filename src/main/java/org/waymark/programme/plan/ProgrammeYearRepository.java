package org.waymark.programme.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeYearRepository extends Repository<ProgrammeYear, UUID> {

    ProgrammeYear save(ProgrammeYear year);

    ProgrammeYear saveAndFlush(ProgrammeYear year);

    Optional<ProgrammeYear> findById(UUID id);

    List<ProgrammeYear> findTop20ByOrderByProposedAtDesc();

    /** Proposals whose search is still to come to its end, the first proposed first. */
    @Query("select y from ProgrammeYear y where y.foundSearch < y.wantedSearch and y.approvedAt is null"
            + " and y.withdrawnAt is null order by y.proposedAt")
    List<ProgrammeYear> searched();
}
