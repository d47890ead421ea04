package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.sample.SampledInspection.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.casework.cohort.CohortFigures;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.platform.tasks.RefusedAnswers;

/** What the lead adds to the sample: how much, for whose sake, from when on, and that it counts in no figure. */
class AddedCasesTest extends SampleFixture {

    @Autowired
    private Additions additions;

    @Autowired
    private CaseFigures figures;

    @Autowired
    private CohortFigures together;

    @Test
    void whatTheLeadAddsStaysOutsideTheSampleAndSaysWhoChoseIt() throws IOException {
        supply(SampledInspection.lists(11, 300));
        String domesticAbuse = "group:domestic-abuse";
        // Both marked children stand in the frame; whichever the draw took, at most two are concerned.
        AddedCases.Offer offer = additionsOffered();
        assertThat(offer.most()).isEqualTo(5);
        AddedCases.Sake drawn = offer.choices().stream()
                .filter(one -> one.label().contains("(drawn"))
                .findFirst()
                .orElse(null);
        boolean fewMarked = offer.choices().stream().anyMatch(one -> one.value().equals(domesticAbuse));
        List<Map<String, String>> wanted = new ArrayList<>();
        if (drawn != null) {
            wanted.add(Map.of("sake", drawn.value(), "reason", "No case shows it."));
        }
        if (fewMarked) {
            wanted.add(Map.of("sake", domesticAbuse, "reason", "No case shows it."));
        }
        String another = database.queryForObject(
                "select min(unique_id) from child where submission_id = (select submission_id from sample_draw where"
                        + " inspection_id = ?) and id not in (select child_id from drawn_case)",
                String.class,
                inspection.id());
        wanted.add(Map.of("sake", "chosen", "uniqueId", another, "reason", "A whistleblower named the team."));
        List<Map<String, String>> tooMany = Collections.nCopies(6, wanted.get(wanted.size() - 1));
        assertThatThrownBy(() -> inspection.confirm(tooMany))
                .isInstanceOfSatisfying(RefusedAnswers.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.message()).contains("5 cases")));
        inspection.confirm(wanted);

        int added = wanted.size();
        assertThat(figures.of(inspection.id())).satisfies(all -> {
            assertThat(all.additions()).isEqualTo(added);
            assertThat(all.sample()).isEqualTo(50);
            assertThat(all.seen()).as("counted in no figure").isEqualTo(50);
        });
        assertThat(acting.as(LEAD, () -> together.of(staff(), false)).cases()).isEqualTo(50);
        List<String> whys = page().cases().stream()
                .filter(line -> !line.inSample())
                .map(SampleHistory.CaseLine::why)
                .toList();
        assertThat(whys).hasSize(added).last().asString().isEqualTo("In addition: the lead inspector chose it");
        if (fewMarked) {
            assertThat(whys).anyMatch(why -> why.contains("so the lists and marks chose it"));
        }
        assertThat(acting.as(LEAD, () -> additions.offer(inspection.id())).left())
                .isEqualTo(5 - added);
        assertThat(acting.as("inspector1", () -> sample.of(staff(), false)).draw())
                .satisfies(page -> {
                    assertThat(page.additions()).as("for the lead alone").isNull();
                    assertThat(page.population().traits()).isEmpty();
                });
        database.update("update inspection set status = 'JUDGING' where id = ?", inspection.id());
        String whole = acting.as(LEAD, () -> files.whole(staff())).orElseThrow();
        assertThat(verify(whole)).startsWith("0 ").contains(added + " cases were added");
        assertThat(verify(whole.replace("\"as\":\"ADDITION\"", "\"as\":\"DRAWN\"")))
                .startsWith("1 ")
                .contains("DOES NOT HOLD  The seed draws other children");
    }

    @Test
    void onceACaseIsEvaluatedWhatTheInspectorFoundCountsAndNotTheMark() {
        supply(SampledInspection.lists(11, 300));
        String domesticAbuse = "group:domestic-abuse";
        // A marked child has a case: drawn, or added for the mark's sake.
        inspection.confirm(additionsOffered().choices().stream()
                .filter(one -> one.value().equals(domesticAbuse))
                .map(one -> Map.of("sake", one.value(), "reason", "No case shows it."))
                .toList());
        String marked = "Children in households where there is domestic abuse";
        String found = "Children in households where there is substance misuse";
        database.update(
                "insert into case_group (case_id, group_id) select id, 'substance-misuse' from case_file"
                        + " where inspection_id = ? and number = 'C001'",
                inspection.id());
        assertThat(missingGroups())
                .as("the mark counts while nobody has evaluated")
                .doesNotContain(marked)
                .contains(found);

        database.update("update case_file set status = 'EVALUATED' where inspection_id = ?", inspection.id());

        assertThat(missingGroups())
                .as("inspectors found it in no case")
                .contains(marked)
                .doesNotContain(found);
        database.update(
                "insert into case_group (case_id, group_id) select id, 'domestic-abuse' from case_file"
                        + " where inspection_id = ? and number = 'C002'",
                inspection.id());
        assertThat(missingGroups()).doesNotContain(marked);
    }

    private List<String> missingGroups() {
        return acting.as(LEAD, () -> additions.offer(inspection.id())).missing().stream()
                .map(AddedCases.Missing::title)
                .toList();
    }

    @Test
    void atTheMidPointTheLeadAddsACaseAndNotBeforeTheSampleIsConfirmed() {
        supply(SampledInspection.lists(11, 300));
        assertThat(acting.as(LEAD, () -> additions.offer(inspection.id()))).isEqualTo(AddedCases.Offer.NONE);
        String child = database.queryForObject(
                "select min(unique_id) from child where submission_id = (select submission_id from sample_draw where"
                        + " inspection_id = ?) and id not in (select child_id from drawn_case)",
                String.class,
                inspection.id());
        List<Map<String, String>> wanted = List.of(
                Map.of("sake", "chosen", "uniqueId", child, "reason", "The team has seen nobody of this school."));
        inspection.clock("2012-12-07T08:00:00Z");
        assertThatThrownBy(() -> inspection.record(LEAD, "task-mid-point-meeting", midPoint(wanted)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("once the sample is confirmed");
        inspection.confirm();
        assertThatThrownBy(() -> inspection.record(
                        LEAD,
                        "task-mid-point-meeting",
                        midPoint(List.of(
                                Map.of("sake", "chosen", "uniqueId", "nobody", "reason", "Somebody named it.")))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("additions[0].uniqueId: The lists hold no child");
        JsonNode offered = inspection.open(LEAD, "task-mid-point-meeting").get("added");
        assertThat(offered.get("begun").asBoolean()).isTrue();
        assertThat(offered.get("left").asInt()).isEqualTo(5);

        inspection.record(LEAD, "task-mid-point-meeting", midPoint(wanted));
        inspection.doDueJobs();

        assertThat(figures.of(inspection.id())).satisfies(all -> {
            assertThat(all.additions()).isEqualTo(1);
            assertThat(all.sample()).isEqualTo(50);
        });
        assertThat(page().cases())
                .filteredOn(line -> !line.inSample())
                .singleElement()
                .satisfies(line -> assertThat(line.why()).isEqualTo("In addition: the lead inspector chose it"));
        assertThat(page().changes()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("added");
            assertThat(line.reason()).isEqualTo("The team has seen nobody of this school.");
        });
        assertThat(acting.as(LEAD, () -> additions.offer(inspection.id())).left())
                .isEqualTo(4);
    }

    private static Map<String, Object> midPoint(List<Map<String, String>> added) {
        return Map.of(
                "on", "2012-12-07", "emerging", "Early help comes late.", "toSee", "Schools.", "additions", added);
    }

    private AddedCases.Offer additionsOffered() {
        return json.convertValue(inspection.open(LEAD, "task-confirm-sample").get("added"), AddedCases.Offer.class);
    }
}
