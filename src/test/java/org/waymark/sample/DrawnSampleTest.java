package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.sample.SampledInspection.LEAD;
import static org.waymark.sample.SampledInspection.LINK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.TestPeople;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** The sample as it is kept with its reasons: sealed, drawn, checked, and what becomes of a case whose file is missing. */
class DrawnSampleTest extends SampleFixture {

    @Autowired
    private Cases cases;

    @Test
    void aSampleIsKeptWithItsReasonsAndCanBeDrawnAgain() {
        SampleRecord.Seal sealed =
                acting.as(LEAD, () -> sample.of(staff(), true)).seal();
        assertThat(sealed.configured()).as("by the settings of the tests").isTrue();
        supply(SampledInspection.lists(11, 300));
        SampleRecord.DrawnPage drawn = page();
        assertThat(drawn.drawnAgain()).isTrue();
        assertThat(drawn.strata()).isNotEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from sample_candidate where draw_id = (select id from sample_draw"
                                + " where inspection_id = ?)",
                        Integer.class,
                        inspection.id()))
                .isEqualTo(drawn.population().eligible());
        inspection.confirm();

        CaseView lost = cases.of(inspection.id()).get(3);
        MissingFiles.NotFound notFound =
                new MissingFiles.NotFound(lost.number(), "Neither on paper nor in the system.");
        assertThatThrownBy(() -> acting.as("inspector1", () -> lead())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.as(LINK, () -> staff())).isInstanceOf(NotAllowed.class);
        assertThat(notFound(notFound).opened()).isEqualTo("C051");
        inspection.doDueJobs();
        assertThatThrownBy(() -> notFound(notFound))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("number: The sample holds no open case of this number.");
        assertThat(cases.of(inspection.id()))
                .filteredOn(one -> one.number().equals("C051"))
                .singleElement()
                .satisfies(one -> assertThat(one.owner()).isEqualTo(lost.owner()));

        SampleRecord.DrawnPage after = page();
        assertThat(after.drawnAgain()).isTrue();
        assertThat(after.changes())
                .extracting(SampleHistory.ChangeLine::what, SampleHistory.ChangeLine::number)
                .containsExactly(tuple("withdrawn", lost.number()), tuple("replaced", "C051"));
        assertThat(after.changes()).allMatch(line -> line.by().equals(TestPeople.name(LEAD)));
        assertThat(after.cases())
                .filteredOn(line -> line.number().equals(lost.number()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status())
                            .isEqualTo("not seen: File not found. Neither on paper nor in the system.");
                    assertThat(line.inSample()).as("it stays").isTrue();
                });
        assertThat(after.cases().get(50).why()).endsWith("in place of " + lost.number());
    }

    @Test
    void theSeedIsSealedBeforeAnyListAndShownToNobodyBeforeFieldworkHasClosed() throws IOException {
        String commitment =
                acting.as(LEAD, () -> sample.of(staff(), true)).seal().commitment();
        String seed = database.queryForObject(
                "select seed from sample_seed where inspection_id = ?", String.class, inspection.id());
        byte[] workbook = SampledInspection.lists(11, 300);
        supply(workbook);
        inspection.confirm();
        String whole = acting.as(LEAD, () -> files.whole(staff())).orElseThrow();
        assertThat(json.writeValueAsString(acting.as(LEAD, () -> sample.of(staff(), true))) + whole)
                .contains(commitment)
                .doesNotContain(seed);
        assertThat(verify(whole)).as("not shown yet").startsWith("3 ").doesNotContain("DOES NOT HOLD");

        database.update("update inspection set status = 'JUDGING' where id = ?", inspection.id());
        whole = acting.as(LEAD, () -> files.whole(staff())).orElseThrow();
        assertThat(whole).contains(seed);
        Path lists = Files.write(directory.resolve("lists.xlsx"), workbook);
        assertThat(verify(whole, "--lists=" + lists, "--commitment=" + commitment))
                .startsWith("0 ")
                .contains(
                        "draws the same 50 children",
                        "set in the settings",
                        "every child of the lists that could be drawn, once",
                        "the one that was noted");
        assertThat(verify(whole, "--commitment=" + "0".repeat(64)))
                .startsWith("1 ")
                .contains("not the one that was noted");
        assertThat(verify(whole.replaceFirst("\"open\":true", "\"open\":false,\"closedOn\":\"2012-12-01\"")))
                .startsWith("1 ")
                .contains("not the one that was frozen");
        assertThat(verify("{\"format\":1}")).startsWith("1 ").contains("is no file of a sample");
        String ofPublic = files.ofPublic(inspection.id()).orElseThrow();
        assertThat(ofPublic).contains(seed, commitment, "\"chance\"").doesNotContain("\"key\"", "\"need\"");
        assertThat(verify(ofPublic)).startsWith("0 ").contains("holds no frame");
    }
}
