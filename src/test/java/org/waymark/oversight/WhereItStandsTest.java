package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;

/** What somebody of an authority reads of how far its inspection has come. */
class WhereItStandsTest {

    private static final Framework VISITS = Frameworks.shipped().byId("monitoring-visit");

    private static InspectionView visit(int number) {
        return AnInspection.of(VISITS, InspectionStatus.PUBLISHED, number);
    }

    @Test
    void whatHasBeenJudgedIsNotStillBeingAgreed() {
        InspectionView judging = AnInspection.of(VISITS, InspectionStatus.JUDGING, 1);
        assertThat(WhereItStands.of(judging, List.of(), false)).contains(" The inspectors agree their judgement; ");
        assertThat(WhereItStands.of(judging, List.of(), true))
                .contains(" The inspectors have agreed their judgement; ");
    }

    @Test
    void whatIsNotForThePublicIsSaidNotToBePublished() {
        assertThat(WhereItStands.of(visit(1), List.of(), false)).endsWith("It is not published.");
        assertThat(visit(1).statusInWords(LocalDate.of(2013, 3, 1))).isEqualTo("Ended, not published");
        assertThat(WhereItStands.of(visit(2), List.of(), false)).startsWith("The letter is published.");
        assertThat(visit(2).statusInWords(LocalDate.of(2013, 3, 1))).isEqualTo("Published");
    }
}
