package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HalfMadeDemonstrationTest {

    @Test
    void aDemonstrationWithoutTheInspectionThatIsMadeLastIsHalfMade() {
        assertThat(Demonstration.isHalfMade(List.of())).isFalse();
        assertThat(Demonstration.isHalfMade(List.of("420", "857"))).isTrue();
        assertThat(Demonstration.isHalfMade(List.of("420", "857", "302", "301")))
                .isTrue();
        assertThat(Demonstration.isHalfMade(List.of("420", "857", "302", "301", "303")))
                .isFalse();
    }
}
