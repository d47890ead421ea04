package org.waymark.programme.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.RefusedAnswers;

/** What a manager is told of years with fewer inspectors. */
@WaymarkTest
class WhatIfTest {

    private static final String FRAMEWORK = "child-protection-2012";

    @Autowired
    private WhatIfController pages;

    @Autowired
    private EngineByHand engine;

    @BeforeEach
    void today() {
        engine.setClock(London.morningOf(LocalDate.of(2012, 11, 26)));
    }

    @Test
    void fewerInspectorsInspectLess() {
        WhatIfController.WhatIfPage page = pages.whatIf("manager", FRAMEWORK, "60", 40, 1);
        assertThat(page.from()).isEqualTo("2012-12-01");
        assertThat(page.figures()).first().satisfies(line -> {
            assertThat(line.figure()).isEqualTo("Inspections");
            assertThat(number(line.asIs())).isGreaterThan(number(line.fewer()));
        });
    }

    @Test
    void whatCannotBePlayedIsRefused() {
        assertThatThrownBy(() -> pages.whatIf("manager", FRAMEWORK, "60", 58, 1))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("has no capacity");
        assertThatThrownBy(() -> pages.whatIf("manager", FRAMEWORK, "60", 1, 9)).hasMessageContaining("1 to 5 years");
        engine.setClock(London.morningOf(LocalDate.of(2027, 11, 26)));
        assertThatThrownBy(() -> pages.whatIf("manager", FRAMEWORK, "60", 1, 5))
                .hasMessageContaining("The calendar is shorter than the years");
    }

    private static int number(String words) {
        return Integer.parseInt(words.split(" ")[0]);
    }
}
