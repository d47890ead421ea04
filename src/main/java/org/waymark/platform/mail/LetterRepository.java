package org.waymark.platform.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<KeptLetter, UUID> {

    @Query("""
            select letter.id from KeptLetter letter
            where letter.sentAt is null and letter.attempts < :attempts and letter.nextAttemptAt <= :now
            and (letter.heldUntil is null or letter.heldUntil <= :now)
            order by letter.writtenAt, letter.id
            """)
    List<UUID> due(Instant now, int attempts, Limit limit);

    /** The letter, held for this transaction; empty while another transaction holds it. */
    @Query(value = "select * from letter where id = :id for update skip locked", nativeQuery = true)
    Optional<KeptLetter> hold(UUID id);

    List<KeptLetter> findAllByOrderByWrittenAtDesc(Limit limit);

    List<KeptLetter> findByInspectionIdOrderByWrittenAtAscIdAsc(String inspectionId);

    long countBySentAtIsNotNull();

    long countBySentAtIsNullAndAttemptsLessThan(int attempts);

    long countBySentAtIsNullAndAttemptsGreaterThanEqual(int attempts);

    List<KeptLetter> findBySentAtIsNullAndAttemptsGreaterThanEqualOrderByWrittenAtDesc(int attempts, Limit limit);

    List<KeptLetter> findBySentAtIsNullAndAttemptsBetweenOrderByWrittenAtDesc(int least, int most, Limit limit);

    /** Those to a user: of the inspections that they see, and of any other those of some templates. */
    @Query("""
            select letter from KeptLetter letter
            where letter.toUser = :user and (:all = true or letter.inspectionId is null
            or letter.inspectionId in :visible or letter.template in :also)
            order by letter.writtenAt desc, letter.id
            """)
    List<KeptLetter> toMe(String user, boolean all, Collection<String> visible, Collection<String> also, Limit limit);
}
