package org.waymark.programme.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammePinRepository extends Repository<ProgrammePin, UUID> {

    ProgrammePin save(ProgrammePin pin);

    List<ProgrammePin> findByYearIdOrderByAuthorityCode(UUID year);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ProgrammePin where yearId = :year and authorityCode = :authority")
    int deleteOf(UUID year, String authority);
}
