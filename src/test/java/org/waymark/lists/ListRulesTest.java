package org.waymark.lists;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.reading.ReadLists;

class ListRulesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final LocalDate BOUNDARY = LocalDate.of(2012, 9, 3);

    @Test
    void listsWithAnOpenOrALatelyClosedCaseWillDo() {
        assertThatCode(() -> check(child(FIRST_DAY.minusYears(1), null))).doesNotThrowAnyException();
        assertThatCode(() -> check(child(FIRST_DAY.minusYears(1), BOUNDARY))).doesNotThrowAnyException();
    }

    @Test
    void listsThatCannotFeedTheInspectionSayWhy() {
        assertThatThrownBy(() -> check()).isInstanceOf(ListsRefused.class).hasMessageContaining("name no child");
        assertThatThrownBy(() -> check(child(FIRST_DAY.minusYears(1), BOUNDARY.minusDays(1))))
                .isInstanceOf(ListsRefused.class)
                .hasMessage(
                        "None of the 1 children in these lists is an open case or one closed since 3 September 2012, so no sample "
                                + "can be drawn from them. Supply the lists as they stood on 3 December 2012.");
        assertThatThrownBy(() -> check(
                        child(FIRST_DAY.plusYears(11), null),
                        child(FIRST_DAY.minusYears(1), null),
                        child(FIRST_DAY.plusYears(11), null)))
                .isInstanceOf(ListsRefused.class)
                .hasMessageContaining("for 2 of their 3 children, everything in them begins after 31 December 2012");
    }

    private static void check(ChildRecord... children) {
        ListRules.check(new ReadLists(List.of(children), Map.of(), List.of(), List.of()), FIRST_DAY, 3);
    }

    private static ChildRecord child(LocalDate began, LocalDate closedOn) {
        return new ChildRecord(
                "1",
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(new StageOccurrence(Stage.ASSESSMENT, began, closedOn, Map.of())),
                closedOn == null,
                closedOn,
                null,
                null);
    }
}
