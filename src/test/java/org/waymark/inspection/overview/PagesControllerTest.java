package org.waymark.inspection.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.overview.PagesController.Page;
import org.waymark.platform.engine.Acting;

/** Who finds an inspection on its page, and as what. */
@WaymarkTest
class PagesControllerTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private PagesController pages;

    @ParameterizedTest
    @CsvSource({
        "lead, lead",
        "inspector3, inspector",
        "quality, quality",
        "manager, manager",
        "link301, link",
        "dcs301, dcs"
    })
    void everyoneOfTheInspectionFindsTheirRole(String user, String role) {
        String id = PlayedInspection.onSite(context).id();

        Page page = acting.as(user, () -> pages.one(asked(context, PagesController.class, "one", id)));

        assertThat(page.roles()).containsExactly(role);
        assertThat(page.statusInWords()).isEqualTo("On site");
        assertThat(page.today()).isEqualTo("2012-12-03");
        assertThat(acting.as(user, pages::all)).extracting(Page::id).contains(id);
    }

    @Test
    void theAuthorityMeetsTheTeamAndNobodyElse() {
        String id = PlayedInspection.onSite(context).id();

        assertThat(acting.as("dcs301", () -> pages.one(asked(context, PagesController.class, "one", id)))
                        .people())
                .containsKeys("dcs301", "link301", "lead", "quality")
                .doesNotContainKeys("manager");
        assertThat(acting.as("inspector1", () -> pages.one(asked(context, PagesController.class, "one", id)))
                        .people())
                .containsKeys("manager", "dcs301");
    }

    @ParameterizedTest
    @CsvSource({"link301", "dcs301"})
    void beforeTheCallThereIsNothingForTheAuthority(String user) {
        String id = PlayedInspection.planned(context).id();

        assertThatThrownBy(() -> acting.as(user, () -> pages.one(asked(context, PagesController.class, "one", id))))
                .isInstanceOf(NoSuchInspection.class);
        assertThat(acting.as(user, pages::all)).extracting(Page::id).doesNotContain(id);
    }
}
