package org.waymark.rehearsal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.TestFrameworks;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** What the owner of a framework is told when a rehearsal of it stops: their field, or that they have nothing to mend. */
class WhatLedThereTest {

    private final Framework framework = Frameworks.shipped().byId(TestFrameworks.SHIPPED);
    private final WhatLedThere whatLedThere = new WhatLedThere(framework);

    @Test
    void aFormThatNobodyCouldFillInLeadsToTheLinesOfItsFields() {
        assertThat(whatLedThere.inWords(
                        "agree-timetable", "Agree the timetable", new StuckRun("lead could not do it: no entries.")))
                .contains(
                        "It stopped at \"Agree the timetable\": lead could not do it: no entries.",
                        "  line " + lineOf("  days-on-site: 10") + ", fieldwork.days-on-site: 10",
                        "  fieldwork.off-site-days, which it leaves out",
                        "  line " + lineOf("activities:") + ", activities")
                .last()
                .isEqualTo("If they say what you mean, this is a fault of Waymark and not of your file.");
    }

    @Test
    void whatTheFrameworkDoesNotHaveLeadsToTheListOfWhatItHas() {
        Throwable missing = catchThrowable(() -> framework.stage("adoption"));

        assertThat(whatLedThere.inWords(
                        "evaluate-stage", "Evaluate assessment", new IllegalStateException("The form failed", missing)))
                .first()
                .asString()
                .contains("There is no stage \"adoption\" in this framework.");
        assertThat(whatLedThere.inWords("evaluate-stage", "Evaluate assessment", missing))
                .last()
                .asString()
                .endsWith("is line " + lineOf("stages:") + ", stages.");
    }

    @Test
    void whatNoFieldLeadsToIsAFaultOfWaymark() {
        assertThat(whatLedThere.inWords(
                        "draft-report", "Draft the report", new IllegalStateException("Duplicate key response")))
                .containsExactly(
                        "It stopped at \"Draft the report\": Duplicate key response",
                        "This is a fault of Waymark, and not of your file: no field of the framework leads there.");
        assertThat(whatLedThere.inWords(null, null, new StuckRun("Nothing goes on any more.")))
                .last()
                .asString()
                .startsWith("This is a fault of Waymark");
    }

    @Test
    void eachFieldThatIsNamedIsOneOfTheSchemaAndEachFormIsThere() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Files.readString(Path.of("src", "main", "resources", "framework-schema.json")));
        WhatLedThere.fieldsByForm().forEach((form, fields) -> {
            assertThat(Path.of("forms", form + ".js")).exists();
            fields.forEach(field -> assertThat(schema.at("/properties/" + field.replace(".", "/properties/"))
                            .isMissingNode())
                    .as(field)
                    .isFalse());
        });
    }

    private int lineOf(String text) {
        return (int) framework
                        .content()
                        .lines()
                        .takeWhile(line -> !line.startsWith(text))
                        .count()
                + 1;
    }
}
