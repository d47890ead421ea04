package org.waymark.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What follows from how far an inspection has come. */
class InspectionViewTest {

    private static final InspectionView ON_SITE = AnInspection.onSite();
    private static final InspectionView JUDGING = AnInspection.of(ON_SITE.framework(), InspectionStatus.JUDGING, 1);

    @Test
    void theLastDayInSightIsThePlannedOneUntilTheTimeOnSiteEndsBeforeIt() {
        LocalDate planned = ON_SITE.plannedLastDay();
        assertThat(ON_SITE.lastDayInSight(planned.minusDays(4))).isEqualTo(planned);
        assertThat(JUDGING.lastDayInSight(planned.minusDays(4))).isEqualTo(planned.minusDays(4));
        assertThat(JUDGING.lastDayInSight(LocalDate.of(2012, 12, 9)))
                .as("on a Sunday it is the Friday before")
                .isEqualTo(LocalDate.of(2012, 12, 7));
        assertThat(JUDGING.lastDayInSight(planned)).isEqualTo(planned);
        assertThat(JUDGING.lastDayInSight(planned.plusDays(3))).isEqualTo(planned);
        assertThat(JUDGING.lastDayInSight(ON_SITE.firstDay().minusDays(1))).isEqualTo(ON_SITE.firstDay());
    }
}
