package org.waymark.programme.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;

/** A year's sample from its seal to its seed: what anybody can read of it, and when. */
@WaymarkTest
class YearlySampleTest {

    private static final String FRAMEWORK = "child-protection-2012";

    @Autowired
    private YearlySamples samples;

    @Autowired
    private YearlySampleController pages;

    @Autowired
    private YearlySamplePage publicPage;

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void march() {
        PlayedInspection.people(accounts);
        engine.setClock(London.morningOf(LocalDate.of(2013, 3, 4)));
    }

    @AfterEach
    void nothingIsDrawnAnyMore() {
        database.sql("delete from yearly_sample").update();
    }

    @Test
    void theHashIsPublishedBeforeAndTheSeedOnlyOnceNobodyCanComputeThePlan() {
        UUID id = acting.as("manager", () -> samples.draw(2013, FRAMEWORK, 20));
        assertThat(acting.as("manager", () -> pages.all("manager")).samples())
                .singleElement()
                .satisfies(line -> assertThat(line.drawn()).hasSize(20));
        YearlySampleFile sealed = pages.open().get(0);
        assertThat(sealed.commitment()).hasSize(64);
        assertThat(sealed.seed()).isNull();
        assertThat(sealed.drawn()).isNull();
        assertThat(read(sealed.commitment())).contains("Not published yet").doesNotContain("that were drawn</summary>");
        assertThatThrownBy(() -> acting.as("manager", () -> samples.publish(id)))
                .hasMessageContaining("20 of the 20 inspections of this sample have not begun")
                .hasMessageContaining("31 March 2014");

        engine.setClock(London.morningOf(LocalDate.of(2014, 4, 1)));
        acting.as("manager", () -> samples.publish(id));
        YearlySampleFile open = pages.open().get(0);
        assertThat(YearlyDraw.commitment(open.seed())).isEqualTo(sealed.commitment());
        assertThat(YearlyDraw.draw(open.population(), open.size(), open.seed()).stream()
                        .map(YearlyDraw.DrawnAuthority::code))
                .isEqualTo(open.drawn());
        assertThat(read(sealed.commitment())).contains(open.seed()).contains("The 20 that were drawn");
    }

    /** The page as a stranger has it. */
    private String read(String commitment) {
        String page = templates.process("yearly-samples", new Context(Locale.UK, model()));
        assertThat(page).contains(commitment).contains("python3 redraw.py yearly-samples.json YEAR HASH");
        return page;
    }

    private Map<String, Object> model() {
        ExtendedModelMap model = new ExtendedModelMap();
        publicPage.page(model);
        return model;
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> acting.as("manager", () -> samples.draw(2013, FRAMEWORK, 153)))
                .hasMessageContaining("A sample of 153 cannot be drawn from 152 authorities");
        assertThatThrownBy(() -> acting.as("manager", () -> samples.draw(2013, "none", 20)))
                .hasMessageContaining("Choose one of the frameworks listed");
        assertThatThrownBy(() -> acting.as("manager", () -> samples.draw(2011, FRAMEWORK, 20)))
                .hasMessageContaining("Choose a year that is not over");
        acting.as("manager", () -> samples.draw(2013, FRAMEWORK, 20));
        assertThatThrownBy(() -> acting.as("manager", () -> samples.draw(2013, FRAMEWORK, 21)))
                .hasMessageContaining("was drawn already");
    }
}
