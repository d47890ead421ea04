package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;

/** How much is kept of what somebody typed, for how long, and what does not come back. */
@WaymarkTest
class PageDraftsTest {

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private Acting acting;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final String someone = "typist" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void begin() {
        accounts.create(someone, "Tess", "Typist", null, "waymark-test", List.of("inspectors"));
    }

    @Test
    void whatWasSentBeforeItsFirstSavingCameIsNotBroughtBackByIt() {
        discard("planning", 2);
        keep("planning", 1);
        assertThat(forms()).isEmpty();
        keep("planning", 3);
        assertThat(forms()).containsExactly("planning");
    }

    @Test
    void whatWasTypedAfterAFormWasSentStaysWhenThatIsHeardOfLate() {
        keep("planning", 3);
        discard("planning", 2);
        assertThat(forms()).as("of the same page").containsExactly("planning");
        discard("planning", "another page", 1, null);
        discard("planning", "another page", 2, savedAt().minusMillis(1));
        assertThat(forms()).as("of a page that never saw it").containsExactly("planning");
        discard("planning", "another page", 3, savedAt());
        assertThat(forms()).as("the version that was meant").isEmpty();
        keep("planning", 5);
        discard("planning", 6);
        discard("planning", 4);
        keep("planning", 5);
        assertThat(forms()).as("an older discarding takes nothing back").isEmpty();
    }

    private Instant savedAt() {
        return acting.as(someone, () -> drafts.of(null)).get(0).savedAt();
    }

    @Test
    void allFormsTogetherHoldNoMoreThanAPageCanRead() {
        rows(4, "\"" + "x".repeat(PageDrafts.MOST_CHARACTERS / 4) + "\"", Duration.ZERO);
        assertThatThrownBy(() -> keep("one-more", 1))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("too long to be kept");
    }

    @Test
    void aFormThatWasEmptiedCountsAgainWhenItIsFilled() {
        keep("emptied", 1);
        discard("emptied", 2);
        rows(PageDrafts.MOST, "{\"what\": \"typed\"}", Duration.ZERO);
        assertThatThrownBy(() -> keep("emptied", 3))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("You have begun 200 forms");
        assertThatThrownBy(() -> keep("another", 1))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("You have begun 200 forms");
        keep("row1", 1);
        assertThat(forms()).hasSize(PageDrafts.MOST).doesNotContain("emptied");
    }

    @Test
    void noMoreEmptyRowsAreLeftThanFormsMayBeBegun() {
        rows(PageDrafts.MOST + 20, "{}", Duration.ofHours(1));
        discard("sent", 1);
        assertThat(count()).isEqualTo(PageDrafts.MOST);
        keep("sent", 1);
        assertThat(forms()).as("the newest empty row is left").isEmpty();
    }

    @Test
    void whatWasLeftForLongGoesByItselfAndNotWhenSomebodyLooks() {
        rows(2, "{\"what\": \"long ago\"}", Duration.ofDays(91));
        keep("today", 1);
        forms();
        assertThat(count()).isEqualTo(3);
        drafts.clear();
        assertThat(forms()).containsExactly("today");
        assertThat(count()).isEqualTo(1);
    }

    private void keep(String form, long turn) {
        acting.as(
                someone,
                () -> drafts.keep(
                        new PageDrafts.Place(null, form),
                        JsonNodeFactory.instance.objectNode().put("what", "typed"),
                        new SavedFrom("page", turn),
                        null,
                        true));
    }

    private void discard(String form, long turn) {
        discard(form, "page", turn, null);
    }

    private void discard(String form, String page, long turn, Instant since) {
        acting.as(someone, () -> drafts.discard(new PageDrafts.Place(null, form), new SavedFrom(page, turn), since));
    }

    private List<String> forms() {
        return acting.as(someone, () -> drafts.of(null)).stream()
                .map(PageDrafts.PageDraft::form)
                .toList();
    }

    private void rows(int many, String answers, Duration ago) {
        database.sql("insert into desk_page_draft (user_id, form, answers, page, turn, saved_at)"
                        + " select ?, 'row' || n, ?, 'other', 1, cast(? as timestamptz) from generate_series(1, ?) n")
                .params(someone, answers, clock.instant().minus(ago).atOffset(ZoneOffset.UTC), many)
                .update();
    }

    private int count() {
        return database.sql("select count(*) from desk_page_draft where user_id = ?")
                .param(someone)
                .query(Integer.class)
                .single();
    }
}
