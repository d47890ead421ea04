package org.waymark.inspection.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.overview.OverviewController;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.NotAllowed;

@WaymarkTest
class OverviewAndJudgementPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private OverviewController overview;

    @Autowired
    private JudgementController judgement;

    @Test
    void theTeamSeesTheDayWhatIsDueAndWhatNobodyHasSeen() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-10T08:00:00Z");

        OverviewController.Page page = as(
                "inspector1",
                () -> overview.overview(asked(context, OverviewController.class, "overview", inspection.id())));

        assertThat(page.days()).isEqualTo("Day 6 of 10 on site");
        assertThat(page.team()).hasSize(6);
        assertThat(page.dueNext())
                .filteredOn(due -> due.what().equals("Arrange the set-up"))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.late()).isTrue();
                    assertThat(due.whose()).isEqualTo("the authority’s link officers");
                    assertThat(due.readable())
                            .as("what stands in it is not for the team")
                            .isFalse();
                });
        assertThat(as(
                                "lead",
                                () -> overview.overview(
                                        asked(context, OverviewController.class, "overview", inspection.id())))
                        .dueNext())
                .filteredOn(OverviewController.Due::readable)
                .extracting(OverviewController.Due::what)
                .contains("Hold the daily team meeting")
                .doesNotContain("Arrange the set-up");
        assertThat(page.coverage().unseen()).isNotEmpty();
    }

    @Test
    void beforeTheNoticeItSaysWhenTheAuthorityIsToldAndNothingOfWhatIsUnseen() {
        String id = PlayedInspection.planned(context).id();

        OverviewController.Page page =
                as("manager", () -> overview.overview(asked(context, OverviewController.class, "overview", id)));

        assertThat(page.days())
                .startsWith(
                        "The authority is to be told on Monday 3 December 2012; on site from Monday 3 December 2012 to ");
        assertThat(page.whyNothing())
                .isEqualTo(
                        "Nothing waits until 08:00 on Monday 3 December 2012: then, on the day of the notice, the call to the"
                                + " Director of Children's Services is put before the lead inspector.");
        assertThat(page.coverage()).isNull();
    }

    @Test
    void theAuthoritySeesOnlyWhatWaitsForIt() {
        String id = PlayedInspection.onSite(context).id();

        OverviewController.Page page =
                as("link301", () -> overview.overview(asked(context, OverviewController.class, "overview", id)));

        assertThat(page.dueNext())
                .extracting(OverviewController.Due::what)
                .contains("Arrange the set-up", "Supply the child-level lists")
                .doesNotContain("Hold the daily team meeting", "Open the judgement meeting");
        assertThat(page.dueNext()).allMatch(OverviewController.Due::readable);
        assertThat(page.coverage()).isNull();
        assertThat(page.casesOpen()).isNull();
        assertThat(as("dcs301", () -> overview.overview(asked(context, OverviewController.class, "overview", id)))
                        .dueNext())
                .isEmpty();
    }

    @Test
    void beforeTheCallTheAuthorityFindsNothing() {
        String id = PlayedInspection.planned(context).id();

        assertThatThrownBy(() -> as(
                        "link301", () -> overview.overview(asked(context, OverviewController.class, "overview", id))))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> as(
                        "dcs301",
                        () -> judgement.judgement(asked(context, JudgementController.class, "judgement", id))))
                .isInstanceOf(NoSuchInspection.class);
    }

    @Test
    void whatWasSeenIsForTheInspectorateAlone() {
        String id = PlayedInspection.onSite(context).id();

        JudgementController.Page page =
                as("quality", () -> judgement.judgement(asked(context, JudgementController.class, "judgement", id)));
        assertThat(page.areas()).hasSize(4).allSatisfy(area -> {
            assertThat(area.seenInWords()).isEqualTo("Nobody has recorded anything of it yet.");
            assertThat(area.judged()).isNull();
        });
        for (String user : new String[] {"link301", "dcs301"}) {
            assertThatThrownBy(() -> as(
                            user,
                            () -> judgement.judgement(asked(context, JudgementController.class, "judgement", id))))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private <T> T as(String user, Supplier<T> work) {
        return acting.as(user, work);
    }
}
