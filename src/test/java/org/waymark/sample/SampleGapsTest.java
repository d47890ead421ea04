package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.sample.draw.Trait;

class SampleGapsTest {

    /** It names the groups; needs and ages are the lists' own words. */
    private static final Framework NO_FRAMEWORK = null;

    @Test
    void aNeedIsSaidWithoutTheCodeOfTheLists() {
        assertThat(SampleGaps.title(new Trait(Trait.Kind.NEED, "N5 - Family dysfunction"), NO_FRAMEWORK))
                .isEqualTo("Family dysfunction");
        assertThat(SampleGaps.title(new Trait(Trait.Kind.AGE, "16 and over"), NO_FRAMEWORK))
                .isEqualTo("16 and over");
    }
}
