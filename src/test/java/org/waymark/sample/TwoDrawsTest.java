package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.lists.ListUploads;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;

/** A framework that draws from children in care by themselves, beside everybody else, on the pages and in the file. */
@WaymarkTest
class TwoDrawsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private ListUploads uploads;

    @Autowired
    private Inspections inspections;

    @Autowired
    private SampleRecord sample;

    @Autowired
    private SampleFiles files;

    @Autowired
    private MissingFiles missing;

    @Autowired
    private Cases cases;

    @Autowired
    private ObjectMapper json;

    private PlayedInspection played;

    @BeforeEach
    void begin() throws IOException {
        played = PlayedInspection.onSite(context, TestFrameworks.TWO_DRAWS);
        ByteArrayOutputStream lists = new ByteArrayOutputStream();
        new SyntheticAuthority(11, 300, FIRST_DAY, Timescales.ofMay2012())
                .lists()
                .writeTo(lists);
        String task = played.task("task-supply-lists").id();
        acting.as("link301", () -> engine.claim(task, "link301"));
        String submission = acting.as(
                        "link301",
                        () -> uploads.receive(task, "lists.xlsx", new ByteArrayInputStream(lists.toByteArray())))
                .submissionId()
                .toString();
        played.record(
                "link301",
                "task-supply-lists",
                "{\"listSubmission\": \"%s\", \"groups\": [{\"group\": \"domestic-abuse\", \"answer\": \"none\"}, {\"group\": \"privately-fostered\", \"answer\": \"none\"}]}"
                        .formatted(submission));
    }

    @AfterEach
    void backToNow() {
        engine.resetClock();
    }

    @Test
    void theLeadSeesBothConfirmsBothAndWhoIsNotFoundIsReplacedFromTheSame() throws IOException {
        JsonNode form = played.open("lead", "task-confirm-sample");
        assertThat(form.get("minimum").asInt()).isEqualTo(11);
        assertThat(form.get("drawn").asInt()).isEqualTo(11);
        assertThat(form.get("isShort").asBoolean()).isFalse();
        JsonNode last = form.get("strata").get(form.get("strata").size() - 1);
        assertThat(last.get("title").asText()).isEqualTo("Children in care, drawn by themselves");
        assertThat(last.get("drawn").asInt()).isEqualTo(3);
        assertThat(form.get("cases").findValuesAsText("drawnFor"))
                .filteredOn("Children in care"::equals)
                .hasSize(3);

        confirm(form);
        CaseView inCare = cases.of(played.id()).get(firstInCare(form));
        String opened = acting.as(
                        "lead",
                        () -> missing.notFound(
                                asked(context, SampleController.class, "notFound", played.id()),
                                new MissingFiles.NotFound(inCare.number(), "Neither on paper nor in the system."),
                                "lead"))
                .opened();
        SampleRecord.DrawnPage page =
                acting.as("lead", () -> sample.of(inspection(), true)).draw();
        assertThat(page.drawnAgain()).isTrue();
        assertThat(page.minimum()).isEqualTo(11);
        assertThat(page.cases())
                .filteredOn(one -> one.number().equals(opened))
                .singleElement()
                .extracting(SampleHistory.CaseLine::why)
                .isEqualTo("Drawn from Children in care, in place of " + inCare.number());

        JsonNode file = json.readTree(files.whole(inspections.byId(played.id())).orElseThrow());
        assertThat(file.get("rule").get("furtherDraws").get(0).get("id").asText())
                .isEqualTo("in-care");
        assertThat(file.get("strata")
                        .get(file.get("strata").size() - 1)
                        .get("draw")
                        .asText())
                .isEqualTo("in-care");
    }

    private static int firstInCare(JsonNode form) {
        for (int place = 0; place < form.get("cases").size(); place++) {
            if (form.get("cases").get(place).get("drawnFor").asText().startsWith("Children in care")) {
                return place;
            }
        }
        throw new AssertionError("Nobody in care was drawn: " + form.get("cases"));
    }

    private InspectionView inspection() {
        return asked(context, SampleController.class, "sample", played.id());
    }

    private void confirm(JsonNode form) {
        ArrayNode lines = json.createArrayNode();
        form.get("cases").forEach(line -> {
            ObjectNode choice = lines.addObject();
            choice.set("number", line.get("number"));
            choice.set("owner", line.get("owner"));
            choice.set("depth", line.get("depth"));
            choice.set("familyToMeet", line.get("familyToMeet"));
        });
        played.record("lead", "task-confirm-sample", "{\"cases\": %s}".formatted(lines));
        engine.doDueJobs(played.id());
    }
}
