package org.waymark.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.records.RecordKind;
import org.waymark.retention.RetentionRules.Rule;

class RetentionRulesTest {

    private static final Frameworks FRAMEWORKS = Frameworks.shipped();
    private static final Framework SHIPPED = FRAMEWORKS.byId("child-protection-2012");

    @Test
    void theFrameworkSaysForHowLongEachKindIsKept() {
        for (RecordKind kind : RecordKind.values()) {
            Rule rule = rules(Map.of()).rule(SHIPPED, kind).orElseThrow();
            assertThat(rule.months() == null).as(kind.id()).isEqualTo(RetentionRules.KEPT_FOR_GOOD.contains(kind));
            assertThat(rule.from()).as(kind.id()).isNotBlank();
        }
    }

    @Test
    void theSchemaKnowsTheKindsThatThereAre() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/framework-schema.json")) {
            JsonNode names =
                    new ObjectMapper().readTree(schema).at("/properties/retention/items/properties/records/enum");
            assertThat(StreamSupport.stream(names.spliterator(), false).map(JsonNode::asText))
                    .containsExactlyElementsOf(
                            Stream.of(RecordKind.values()).map(RecordKind::id).toList());
        }
    }

    @Test
    void theConfigurationGoesBeforeTheFramework() {
        RetentionRules rules = rules(Map.of("lists", "3", "concerns", "kept"));
        assertThat(rules.rule(SHIPPED, RecordKind.LISTS).orElseThrow().months()).isEqualTo(3);
        assertThat(rules.rule(SHIPPED, RecordKind.LISTS).orElseThrow().from()).contains("administrator");
        assertThat(rules.rule(SHIPPED, RecordKind.CONCERNS).orElseThrow().months())
                .as("for good")
                .isNull();
        assertThat(rules.rule(SHIPPED, RecordKind.CASES).orElseThrow().months()).isEqualTo(72);
    }

    @Test
    void anInspectionOfBeforeGoesByTheFileOfToday() {
        Framework before = Frameworks.kept(SHIPPED.id(), withoutRetention());
        assertThat(before.retention()).isEmpty();
        assertThat(rules(Map.of()).rule(before, RecordKind.LISTS).orElseThrow().months())
                .isEqualTo(12);
    }

    @Test
    void whereNothingSpeaksNothingIsErased() {
        Framework gone = Frameworks.kept("gone", withoutRetention().replace("id: " + SHIPPED.id(), "id: gone"));
        assertThat(rules(Map.of()).rule(gone, RecordKind.LISTS)).isEmpty();
    }

    private static String withoutRetention() {
        return SHIPPED.content().replaceAll("(?s)\nretention:.*?\n(?=statutory-sources:)", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "lists, 0, a number of months from 1 to 1200",
        "lists, twelve, a number of months from 1 to 1200",
        "lists, 1201, a number of months from 1 to 1200",
        "list, 12, 'form-drafts, letters'",
        "audit, 12, 'form-drafts, letters'"
    })
    void anOddSettingIsRefusedWithWhatWouldBeRight(String kind, String months, String right) {
        assertThatThrownBy(() -> rules(Map.of(kind, months)))
                .hasMessageContaining("waymark.retention.months." + kind)
                .hasMessageContaining(right);
    }

    @Test
    void aNoticeOfFewerThanNoDaysIsRefused() {
        assertThatThrownBy(() -> new RetentionSettings(null, -1, null)).hasMessageContaining("notice-days is -1");
        assertThat(new RetentionSettings(null, null, null).noticeDays()).isEqualTo(30);
    }

    private static RetentionRules rules(Map<String, String> months) {
        return new RetentionRules(new RetentionSettings(months, null, null), FRAMEWORKS);
    }
}
