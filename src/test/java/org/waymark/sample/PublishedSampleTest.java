package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Stage;
import org.waymark.sample.SampleFiles.Counts;
import org.waymark.sample.draw.SampleCheck;
import org.waymark.sample.draw.SampleFile;

/** What the public file says of how many children there are. */
class PublishedSampleTest {

    @Test
    void fewerThanSixChildrenAreNotCountedNorSharedOut() {
        for (int few = 0; few < 6; few++) {
            assertThat(counts(few).published()).isEqualTo(new Counts(null, null, List.of()));
        }
        assertThat(counts(6).published()).isEqualTo(counts(6));
        assertThat(counts(3, 3).published()).isEqualTo(new Counts(6, 6, List.of()));
    }

    @Test
    void strataAreToldTogetherOrNotAtAll() {
        assertThat(counts(40, 30, 6).published()).isEqualTo(counts(40, 30, 6));
        assertThat(counts(40, 30, 5).published().strata()).isEmpty();
    }

    @Test
    void aFileWithoutNumbersCanBeChecked() {
        SampleFile file = new SampleFile(
                SampleFile.FORMAT,
                "CP-1",
                "f",
                LocalDate.of(2012, 12, 3),
                new SampleFile.Rule(50, 6, null, null, null, List.of(), false, null, 5, 6),
                new SampleFile.Seal("c", Instant.EPOCH, false, null),
                null,
                "l",
                "f",
                null,
                null,
                List.of(),
                null,
                null);
        assertThat(SampleCheck.of(file, null, null))
                .noneMatch(finding -> finding.result() == SampleCheck.Result.BROKEN)
                .anyMatch(finding -> finding.says().contains("so few children"));
    }

    private static Counts counts(int... children) {
        List<SampleFile.Part> strata = new ArrayList<>();
        for (int number : children) {
            strata.add(
                    new SampleFile.Part(null, List.of(Stage.ASSESSMENT.id()), number, number, number + "/" + number));
        }
        int all = Arrays.stream(children).sum();
        return new Counts(all, all, strata);
    }
}
