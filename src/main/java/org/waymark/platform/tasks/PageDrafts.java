package org.waymark.platform.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;

/**
 * What somebody has typed into the forms that are no task's, until they send it. Each sees their own alone. A draft
 * that was sent or thrown away leaves an empty row for a while, so that what was under way does not bring it back.
 */
@Component
@Transactional
class PageDrafts {

    /** Nobody comes back to what they left so long ago; and what is of no inspection has no other end. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** So many forms that hold something, and so many empty rows, of each user. */
    static final int MOST = 200;

    /** Of each user's forms together: a page reads all of them at once. */
    static final int MOST_CHARACTERS = 2_000_000;

    private static final String NOTHING = "{}";

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;

    PageDrafts(JdbcClient database, ObjectMapper json, Clock clock, AdvisoryLocks turns, CurrentUser currentUser) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.turns = turns;
        this.currentUser = currentUser;
    }

    /**
     * A form of whoever is acting.
     *
     * @param inspectionId null for a form of no inspection, such as planning one
     */
    record Place(String inspectionId, String form) {}

    record PageDraft(String form, JsonNode answers, Instant savedAt) {}

    /** What whoever is acting has typed and not sent in this inspection, or in forms of none. */
    List<PageDraft> of(String inspectionId) {
        return database
                .sql("select form, answers, page, turn, saved_at from desk_page_draft where user_id = :user"
                        + " and coalesce(inspection_id, '') = coalesce(cast(:inspection as text), '')"
                        + " and answers <> :nothing order by form")
                .param("user", currentUser.id())
                .param("inspection", inspectionId)
                .param("nothing", NOTHING)
                .query(this::kept)
                .list()
                .stream()
                .map(Kept::draft)
                .toList();
    }

    /**
     * Keeps what was typed.
     *
     * @param since when the version that it goes on from was saved; null when there was none
     * @param over  takes the place of another page's on purpose
     * @return what is kept now; that of another page of theirs when that was saved in between
     * @throws RefusedAnswers when they have begun too many forms
     */
    @WriteTransaction
    Outcome keep(Place place, JsonNode answers, SavedFrom from, Instant since, boolean over) {
        turns.take("page-draft", currentUser.id());
        Kept before = at(place).orElse(null);
        if (before != null && before.from().hasOvertaken(from)) {
            return new Outcome(before.draft(), true);
        }
        boolean free = before == null
                || over
                || before.isEmpty()
                || before.from().isSamePageAs(from)
                || before.draft().savedAt().equals(since)
                || before.draft().answers().equals(answers);
        if (!free) {
            return new Outcome(before.draft(), false);
        }
        if ((before == null || before.isEmpty()) && count() >= MOST) {
            throw RefusedAnswers.of(
                    "", "You have begun " + MOST + " forms and sent none of them. Send or empty some of them first.");
        }
        String text = answers.toString();
        if (text.length() + lengthBeside(place) > MOST_CHARACTERS) {
            throw RefusedAnswers.of(
                    "",
                    "What you have typed and not sent is too long to be kept: at most " + MOST_CHARACTERS
                            + " characters in all forms together. Send or empty some of them first.");
        }
        return new Outcome(write(place, text, answers, from), true);
    }

    /** @param kept false when what is there is another page's */
    record Outcome(PageDraft draft, boolean kept) {}

    /**
     * It was sent, or thrown away: even before its first saving, which may be under way, has come. What was saved after
     * the version that is meant, by the same page or by another one, stays.
     *
     * @param since when the version that is meant was saved; null when it is one that this page has saved, or none
     */
    @WriteTransaction
    void discard(Place place, SavedFrom from, Instant since) {
        turns.take("page-draft", currentUser.id());
        if (at(place).filter(kept -> kept.isNewerThan(from, since)).isPresent()) {
            return;
        }
        write(place, NOTHING, null, from);
        database.sql("delete from desk_page_draft where ctid in (select ctid from desk_page_draft"
                        + " where user_id = ? and answers = ? order by saved_at desc offset " + MOST + ")")
                .params(currentUser.id(), NOTHING)
                .update();
    }

    /** Whatever nobody came back to, whoever typed it. */
    void clear() {
        database.sql("delete from desk_page_draft where saved_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private PageDraft write(Place place, String text, JsonNode answers, SavedFrom from) {
        // As exact as the page is told, so that what was kept is known again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.sql("insert into desk_page_draft (user_id, inspection_id, form, answers, page, turn, saved_at)"
                        + " values (:user, :inspection, :form, :answers, :page, :turn, :now)"
                        + " on conflict (user_id, coalesce(inspection_id, ''), form) do update"
                        + " set answers = excluded.answers, page = excluded.page, turn = excluded.turn,"
                        + " saved_at = excluded.saved_at")
                .param("user", currentUser.id())
                .param("inspection", place.inspectionId())
                .param("form", place.form())
                .param("answers", text)
                .param("page", from.page())
                .param("turn", from.turn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new PageDraft(place.form(), answers, now);
    }

    private int count() {
        return database.sql("select count(*) from desk_page_draft where user_id = ? and answers <> ?")
                .params(currentUser.id(), NOTHING)
                .query(Integer.class)
                .single();
    }

    private long lengthBeside(Place place) {
        return database.sql(
                        "select coalesce(sum(length(answers)), 0) from desk_page_draft where user_id = :user and not"
                                + " (form = :form and coalesce(inspection_id, '') = coalesce(cast(:inspection as text), ''))")
                .param("user", currentUser.id())
                .param("form", place.form())
                .param("inspection", place.inspectionId())
                .query(Long.class)
                .single();
    }

    private Optional<Kept> at(Place place) {
        return database.sql("select form, answers, page, turn, saved_at from desk_page_draft where user_id = :user"
                        + " and coalesce(inspection_id, '') = coalesce(cast(:inspection as text), '') and form = :form")
                .param("user", currentUser.id())
                .param("inspection", place.inspectionId())
                .param("form", place.form())
                .query(this::kept)
                .optional();
    }

    private record Kept(PageDraft draft, SavedFrom from) {

        boolean isEmpty() {
            return draft.answers().isEmpty();
        }

        boolean isNewerThan(SavedFrom discarding, Instant since) {
            return from.isSamePageAs(discarding)
                    ? from.hasOvertaken(discarding)
                    : !isEmpty() && !draft.savedAt().equals(since);
        }
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        try {
            return new Kept(
                    new PageDraft(
                            row.getString("form"),
                            json.readTree(row.getString("answers")),
                            row.getObject("saved_at", OffsetDateTime.class).toInstant()),
                    new SavedFrom(row.getString("page"), row.getLong("turn")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was typed into " + row.getString("form") + " cannot be read", e);
        }
    }
}
