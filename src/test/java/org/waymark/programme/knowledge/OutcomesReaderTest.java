package org.waymark.programme.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.authority.AuthoritiesFile;
import org.waymark.authority.AuthorityView;
import org.waymark.programme.knowledge.OutcomesReader.OutcomeProblem;
import org.waymark.programme.knowledge.OutcomesReader.ReadOutcomes;

class OutcomesReaderTest {

    private static final List<AuthorityView> AUTHORITIES = AuthoritiesFile.listed(null);
    private static final InspectionKinds KINDS = InspectionKinds.inForce();
    private static final String HEADING = "type,la,start,end,published,overall,leadership\n";

    private static ReadOutcomes read(String lines) {
        return new OutcomesReader(AUTHORITIES, KINDS, List.of()).read(HEADING + lines);
    }

    @Test
    void everyRealOutcomeIsReadAndEveryDoubtfulLineIsNamed() throws IOException {
        Path real =
                Path.of(System.getProperty("waymark.shared-data", "../shared/data"), "past_inspections_england.csv");
        assumeTrue(Files.isReadable(real), "no real outcomes here");
        ReadOutcomes read = new OutcomesReader(AUTHORITIES, KINDS, List.of()).read(Files.readString(real));
        assertThat(read.problems()).filteredOn(OutcomeProblem::refused).isEmpty();
        assertThat(read.outcomes()).hasSize(431);
        assertThat(read.outcomes()).filteredOn(one -> one.overall() != null).hasSizeBetween(390, 400);
        assertThat(read.problems())
                .as("34 without an overall grade, 5 without a first day")
                .hasSize(39);
        assertThat(new OutcomesReader(AUTHORITIES, KINDS, read.outcomes())
                        .read(Files.readString(real))
                        .outcomes())
                .as("the same file a second time")
                .isEmpty();
    }

    @Test
    void anAuthorityIsFoundByTheNameThatPeopleWrite() {
        assertThat(read("SIF,bristol,2014-09-23,2014-10-15,2014-11-25,requires improvement,good\n"
                                + "ILACS,St Helens,2023-07-10,2023-07-21,2023-09-04,good,good\n"
                                + "SIF,Dorset,2016-02-02,2016-02-25,2016-04-18,good,good\n"
                                + "ILACS,dorset,2021-09-27,2021-10-08,2021-11-12,outstanding,good\n")
                        .outcomes())
                .extracting(PastOutcome::authority)
                .containsExactly("801", "342", "835", "838");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SIF,atlantis,2014-09-23,2014-10-15,2014-11-25,good,            | line 2, la: there is no authority "atlantis".
        ILACS,Cumbria,2023-07-10,2023-07-21,2023-09-04,good,           | Cumbria was not there on 10 July 2023: it ended on 31 March 2023.
        SIF,Cumberland,2014-09-23,2014-10-15,2014-11-25,good,          | Cumberland was not there on 23 September 2014: it began on 1 April 2023.
        SIF,Kent,2014-09-23,2014-10-15,2014-11-25,adequate,            | line 2, overall: "adequate" is a grade of another scale than that of SIF. Its scale is outstanding, good, requires improvement, inadequate.
        SIF,Kent,2014-10-15,2014-09-23,2014-11-25,good,                | line 2, end: 23 September 2014 is before the start, 15 October 2014.
        SIF,Kent,2014-09-23,2014-10-15,2014-10-14,good,                | line 2, published: 14 October 2014 is before the end, 15 October 2014.
        SIF,Kent,2014-09-31,2014-10-15,2014-11-25,good,                | line 2, start: "2014-09-31" is no day.
        SIF,Kent,2014-09-23,2014-10-15,,good,                          | line 2, published: is empty.
        OWN,Kent,2014-09-23,2014-10-15,2014-11-25,good,                | line 2, type: "OWN" is no kind of inspection
        SIF,Kent,2014-09-23,2014-10-15                                 | line 2: has 4 columns. Right would be the 7 of the heading.
        """)
    void whatCannotBeIsRefusedByItsLine(String line, String why) {
        ReadOutcomes read = read(line + "\n");
        assertThat(read.outcomes()).isEmpty();
        assertThat(read.problems())
                .filteredOn(OutcomeProblem::refused)
                .extracting(OutcomeProblem::toString)
                .singleElement()
                .asString()
                .contains(why)
                .endsWith("Not taken.");
    }

    @Test
    void theSameInspectionIsNotTakenTwice() {
        String line = "SIF,Kent,2014-09-23,2014-10-15,2014-11-25,good,good\n";
        ReadOutcomes read = read(line + line.replace("2014-11-25", "2014-11-26"));
        assertThat(read.outcomes()).hasSize(1);
        assertThat(read.problems())
                .extracting(OutcomeProblem::toString)
                .containsExactly("line 3: is the inspection of line 2 a second time. Not taken.");
    }

    @Test
    void whatIsOnlyDoubtfulIsReadAndNamed() {
        ReadOutcomes read = read("SIF,Kent,,2014-10-15,2014-11-25,,37\n");
        assertThat(read.refused()).isZero();
        assertThat(read.outcomes()).singleElement().satisfies(one -> {
            assertThat(one.overall()).isNull();
            assertThat(one.grades()).isEmpty();
            assertThat(one.day()).isEqualTo("2014-11-25");
        });
        assertThat(read.problems())
                .extracting(OutcomeProblem::column)
                .containsExactlyInAnyOrder("start", "overall", "leadership");
    }

    @Test
    void aFileThatIsNoneIsSaidToBeNone() {
        OutcomesReader reader = new OutcomesReader(AUTHORITIES, KINDS, List.of());
        assertThat(reader.read("").problems()).singleElement().asString().contains("line 1: is empty.");
        assertThat(new OutcomesReader(AUTHORITIES, KINDS, List.of())
                        .read("a,b\n1,2\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("line 1: lacks the columns type, start, end, published, overall, la or code.");
    }
}
