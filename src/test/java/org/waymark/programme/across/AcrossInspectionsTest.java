package org.waymark.programme.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.casework.cohort.GradesAcrossInspections;
import org.waymark.casework.cohort.GradesAcrossInspections.Graded;
import org.waymark.casework.cohort.GradesAcrossInspections.GradedCases;
import org.waymark.inspection.Inspections;
import org.waymark.retention.OverInspection;

/** What is counted across inspections where it lies, of one that is long over. */
@WaymarkTest
class AcrossInspectionsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GradesAcrossInspections grades;

    @Autowired
    private AcrossInspections across;

    @Autowired
    private Inspections inspections;

    @Test
    void aCaseCountsAtItsStageAndStrandAndAFewAreKeptBack() {
        String reference = OverInspection.in(context).reference();
        String id = inspections.idOf(reference).orElseThrow();

        assertThat(grades.of(Set.of(id)))
                .extracting(GradedCases::kind, GradedCases::of, GradedCases::cases)
                .containsExactlyInAnyOrder(
                        tuple(Graded.STAGE, "assessment", 1), tuple(Graded.STRAND, "impact-of-help", 1));
        assertThat(across.page().stages())
                .filteredOn(line -> line.of().equals("Assessment"))
                .isNotEmpty();
        assertThat(across.foundCsv()).contains("Worst grade of a case").contains("kept back");
        assertThat(across.areasCsv()).contains("Grade");
    }
}
