package org.waymark.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

class DatesInTableTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** The days about every boundary, asked of the engine itself. */
    @Test
    void the_law_of_any_day_is_what_the_engine_says() throws Exception {
        try (InputStream model = getClass().getClassLoader().getResourceAsStream("processes/statutory-limits.dmn");
                InputStream again = getClass().getClassLoader().getResourceAsStream("processes/statutory-limits.dmn")) {
            DmnDecision decision = ENGINE.parseDecision("statutory-limits", model);
            DecisionTable table = DecisionTable.read("statutory-limits", again);
            for (String rule :
                    new String[] {"core-assessment", "single-assessment", "initial-conference", "care-visit"}) {
                for (String day : new String[] {
                    "2009-01-01",
                    "2010-03-31",
                    "2010-04-01",
                    "2010-04-02",
                    "2011-03-31",
                    "2011-04-01",
                    "2012-07-02",
                    "2013-04-14",
                    "2013-04-15",
                    "2013-04-16",
                    "2020-01-01"
                }) {
                    Map<String, Object> asked = Map.of("rule", rule, "clockFrom", LocalDate.parse(day));
                    DmnDecisionResult said = ENGINE.evaluateDecision(decision, asked);
                    assertThat(table.find(asked))
                            .as(rule + " " + day)
                            .isEqualTo(
                                    said.isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(said.getSingleResult().getEntryMap()));
                }
            }
        }
    }

    @Test
    void a_table_that_does_more_than_compare_is_asked_for_every_day() {
        DecisionTable table =
                DecisionTable.read("leap", new ByteArrayInputStream(LEAP.getBytes(StandardCharsets.UTF_8)));
        assertThat(table.find(Map.of("day", LocalDate.of(2012, 1, 1))))
                .get()
                .extracting(row -> row.get("answer"))
                .isEqualTo("yes");
        assertThat(table.find(Map.of("day", LocalDate.of(2013, 1, 1)))).isEmpty();
    }

    private static final String LEAP = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
              <decision id="leap" name="leap"><decisionTable id="t">
                <input id="i"><inputExpression id="e"><text>day</text></inputExpression></input>
                <output id="o" name="answer" typeRef="string"/>
                <rule id="r"><inputEntry id="c"><text>? = date("2012-01-01") or day.year = 2012</text></inputEntry>
                  <outputEntry id="a"><text>"yes"</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>""";
}
