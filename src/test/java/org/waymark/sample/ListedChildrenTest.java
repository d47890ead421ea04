package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Stage;
import org.waymark.lists.ListedChild;
import org.waymark.lists.reading.SameChild;

/** Whom of the lists that count now a draw means that was made from earlier ones. */
class ListedChildrenTest {

    private static final String ALONE = SameChild.key("456");

    @Test
    void aChildIsFoundUnderItsOldKeyWhenBetterListsBringAnotherOfAlikeSpelling() {
        ListedChildren now = new ListedChildren(listed("456", "00456"), Map.of(ALONE, "456"), Set.of(ALONE));
        assertThat(now.byKey(ALONE)).map(ListedChild::uniqueId).contains("456");
        assertThat(now.named("456"))
                .map(now::keyInDraw)
                .as("has a case already")
                .contains(ALONE);
        assertThat(now.named("00456")).map(now::keyInDraw).get().isNotEqualTo(ALONE);
    }

    @Test
    void aChildWithoutACaseIsNotPassedOverAndStandsInTheDrawOnce() {
        ListedChildren now = new ListedChildren(listed("456", "00456"), Map.of(), Set.of(ALONE));
        ListedChild found = now.byKey(ALONE).orElseThrow();
        assertThat(now.keyInDraw(found)).isEqualTo(ALONE);
        assertThat(listed("456", "00456").stream()
                        .map(child -> now.keyInDraw(now.named(child.uniqueId()).orElseThrow())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aChildKeptApartIsFoundWhenBetterListsHoldNoOtherOfAlikeSpelling() {
        String apart = SameChild.keys("456").get(0);
        ListedChildren now = new ListedChildren(listed("456"), Map.of(apart, "456"), Set.of(apart));
        assertThat(now.byKey(apart)).map(ListedChild::uniqueId).contains("456");
        assertThat(now.named("0456")).map(now::keyInDraw).contains(apart);
    }

    @Test
    void ofAlikeSpellingsTheOneOfWhomTheListsTellMostIsOpened() {
        ListedChild little = child("00456", "a", Stage.ASSESSMENT);
        ListedChild much = child("456", "b", Stage.ASSESSMENT, Stage.PROTECTION_PLAN);
        assertThat(ListedChildren.furthest(List.of(little, much))).isEqualTo(much);
        assertThat(new ListedChildren(List.of(little, much), Map.of(), Set.of(ALONE)).byKey(ALONE))
                .contains(much);
    }

    @Test
    void whoIsNotListedAndWhoCannotBeToldApartIsNobody() {
        ListedChildren now = new ListedChildren(listed("456", "00456"), Map.of(), Set.of());
        assertThat(now.named("0456")).isEmpty();
        assertThat(now.named("9")).isEmpty();
        assertThat(now.byKey(SameChild.key("9"))).isEmpty();
    }

    private static List<ListedChild> listed(String... ids) {
        Map<String, String> keys = SameChild.keysOf(Arrays.asList(ids));
        return Arrays.stream(ids)
                .map(id -> child(id, keys.get(id), Stage.ASSESSMENT))
                .toList();
    }

    private static ListedChild child(String id, String key, Stage... stages) {
        return new ListedChild(
                UUID.nameUUIDFromBytes(id.getBytes()), key, id, null, false, true, null, Set.of(stages), false, null);
    }
}
