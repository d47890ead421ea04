package org.waymark.programme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeEntryRepository extends Repository<ProgrammeEntry, UUID> {

    ProgrammeEntry save(ProgrammeEntry entry);

    List<ProgrammeEntry> saveAll(Iterable<ProgrammeEntry> entries);

    Optional<ProgrammeEntry> findById(UUID id);

    List<ProgrammeEntry> findByYearIdOrderByPlace(UUID year);

    Optional<ProgrammeEntry> findByInspectionId(String inspectionId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ProgrammeEntry where yearId = :year")
    int deleteOf(UUID year);

    /**
     * Of approved years, what has a day up to this one, or whose process said that its time has come, and stands against
     * nothing and was not planned yet.
     */
    @Query(
            "select e from ProgrammeEntry e, ProgrammeYear y where y.id = e.yearId and y.approvedAt is not null"
                    + " and e.inspectionId is null and e.conflict is null and (e.firstDay <= :until or e.timeCameAt is not null) order by e.firstDay, e.place")
    List<ProgrammeEntry> toBePlanned(LocalDate until);

    /** Of approved years but for this one, what has a day and was not planned yet. */
    @Query("select e from ProgrammeEntry e, ProgrammeYear y where y.id = e.yearId and y.approvedAt is not null"
            + " and y.id <> :year and e.inspectionId is null and e.firstDay is not null and e.conflict is null")
    List<ProgrammeEntry> approvedBeside(UUID year);
}
