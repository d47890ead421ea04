package org.waymark.casework.findings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymark.platform.engine.AskedOnce;

/** The moderation that counts; that of a case that was reopened is kept, and found by its own name. */
public interface ModerationRepository extends Repository<Moderation, UUID> {

    Moderation save(Moderation moderation);

    @Query("select m from Moderation m where m.caseId = :caseId and m.supersededAt is null")
    Optional<Moderation> findByCaseId(String caseId);

    @Query("select m from Moderation m where m.caseId = :caseId order by m.at")
    List<Moderation> withEarlier(String caseId);

    /** That which counts and those that do not, for a page that is read; asked for once. */
    default List<Moderation> all(String caseId) {
        return AskedOnce.of(ModerationRepository.class, caseId, () -> withEarlier(caseId));
    }

    @Modifying(flushAutomatically = true)
    @Query("update Moderation m set m.supersededAt = :at where m.caseId = :caseId and m.supersededAt is null")
    void supersede(String caseId, Instant at);
}
