package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A scan that cannot find anything would find nothing after a rehearsal either: what is planted, it finds. */
class LeakScanTest {

    private final LeakScan scan = new LeakScan(
            List.of("1234567", "2001-02-03", "03/02/2001"),
            List.of("3 February 2001", "Nobody knew where the child slept."));

    @Test
    void whatIsPlantedInATextIsFound() {
        assertThat(scan.in("task for child 1234567, overdue")).containsExactly("1234567");
        assertThat(scan.in("{\"born\":\"2001-02-03T00:00:00Z\"}")).containsExactly("2001-02-03");
        assertThat(scan.in("born 03/02/2001 or on 3 FEBRUARY 2001")).containsExactly("03/02/2001", "3 february 2001");
        assertThat(scan.in("Comment: nobody knew where the child slept. Ring back."))
                .containsExactly("nobody knew where the child slept.");
    }

    @Test
    void sentencesAreFoundAtEitherEndOfATextAndOneInsideTheOther() {
        LeakScan several = new LeakScan(List.of(), List.of("Slept badly", "slept", "[2001,2,3]", "badly, at"));
        assertThat(several.in("Slept badly, at home; [2001,2,3]"))
                .containsExactly("[2001,2,3]", "badly, at", "slept", "slept badly");
        assertThat(several.in("SLEPT")).containsExactly("slept");
        assertThat(several.in("slep")).isEmpty();
        assertThat(several.in("[2001,2,3")).isEmpty();
        assertThat(new LeakScan(List.of(), List.of()).in("")).isEmpty();
    }

    @Test
    void whatIsPlantedInBytesIsFoundAlsoWherePacked() throws IOException {
        byte[] plain = "\u0000\u0001 1234567 \u0002".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(plain);
        }
        assertThat(scan.in(plain)).containsExactly("1234567");
        assertThat(scan.in(packed.toByteArray())).containsExactly("1234567");
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        assertThat(scan.in("91234567 12345678 a1234567 2001-02-031 CP-301-20010203"))
                .isEmpty();
    }

    @Test
    void aValueItCouldNotFindIsRefused() {
        assertThatThrownBy(() -> new LeakScan(List.of("AB12"), List.of())).hasMessageContaining("AB12");
    }
}
