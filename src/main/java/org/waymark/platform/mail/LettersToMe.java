package org.waymark.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.InspectionsInSight;
import org.waymark.platform.tasks.UnreadLetters;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * The letters to whoever is acting, and which of them are new. Of an inspection that is not theirs to see any more they
 * read nothing, but that they have left its team, or that nobody of its authority can sign in.
 */
@Component
class LettersToMe implements UnreadLetters {

    static final Limit NEWEST = Limit.of(200);

    /** Told to whoever may not see the inspection: any more, or at all. */
    private static final Set<String> TOLD_ALL_THE_SAME = Set.of("team-left", "nobody-signs-in");

    /** To somebody who never looked, what is older is not new. */
    private static final Duration NEW_FOR = Duration.ofDays(14);

    /** No inspection has this id. */
    private static final Set<String> NONE = Set.of("");

    private final LetterRepository letters;
    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final InspectionsInSight inspections;
    private final Clock clock;

    LettersToMe(
            LetterRepository letters,
            JdbcClient database,
            CurrentUser currentUser,
            InspectionsInSight inspections,
            Clock clock) {
        this.letters = letters;
        this.database = database;
        this.currentUser = currentUser;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** The newest first. */
    List<KeptLetter> newest() {
        return letters.toMe(currentUser.id(), seesAll(), visible(), TOLD_ALL_THE_SAME, NEWEST);
    }

    @Override
    public int number() {
        return database.sql("select count(*) from letter where to_user = :user and written_at > coalesce("
                        + "(select looked_at from letter_look where user_id = :user), :never)"
                        + " and (:all or inspection_id is null or inspection_id in (:visible) or template in (:also))")
                .param("user", currentUser.id())
                .param("never", never())
                .param("all", seesAll())
                .param("visible", visible())
                .param("also", TOLD_ALL_THE_SAME)
                .query(Integer.class)
                .single();
    }

    /** What was written after this moment is new. */
    Instant looked() {
        return database.sql("select looked_at from letter_look where user_id = ?")
                .param(currentUser.id())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .orElse(never())
                .toInstant();
    }

    /** They have read all that was written until then. Nothing that they had read becomes new again. */
    @WriteTransaction
    public void read(Instant until) {
        Instant now = clock.instant();
        database.sql("insert into letter_look (user_id, looked_at) values (:user, :until) on conflict (user_id)"
                        + " do update set looked_at = greatest(letter_look.looked_at, excluded.looked_at)")
                .param("user", currentUser.id())
                .param("until", (until.isAfter(now) ? now : until).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime never() {
        return clock.instant().minus(NEW_FOR).atOffset(ZoneOffset.UTC);
    }

    private boolean seesAll() {
        return inspections.unlessAll().isEmpty();
    }

    private Set<String> visible() {
        return inspections.unlessAll().filter(seen -> !seen.isEmpty()).orElse(NONE);
    }
}
