package org.waymark.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.TeamMember.ExperienceColumn;

/** A framework asks for inspectors of whatever it inspects. */
class ExperienceTest {

    private static final Framework OTHER = Frameworks.read(
                    "child-protection-2012.yml",
                    AnInspection.FRAMEWORK
                            .content()
                            .replace("specialism: social-care", "specialism: fostering")
                            .replace("specialism: education", "specialism: health-visiting")
                            .getBytes(StandardCharsets.UTF_8))
            .framework();

    @Test
    void whatInspectorsAreExperiencedInIsTheFrameworksWord() {
        assertThat(Experience.of(OTHER, "health-visiting"))
                .hasValueSatisfying(one -> assertThat(one.title()).isEqualTo("Health visiting"));
        assertThat(Experience.of(OTHER, "social-care")).isEmpty();
        assertThat(Experience.of(OTHER, null)).isEmpty();
        assertThat(Experience.choose(OTHER)).isEqualTo("Choose fostering or health visiting.");
        assertThat(Experience.choose(AnInspection.FRAMEWORK)).isEqualTo("Choose social care or education.");
    }

    @Test
    void whatWasKeptBeforeIsReadAsItWas() {
        ExperienceColumn column = new ExperienceColumn();
        assertThat(column.convertToEntityAttribute("SOCIAL_CARE")).isEqualTo(Experience.SOCIAL_CARE);
        assertThat(column.convertToEntityAttribute("PARTNER")).isEqualTo(Experience.PARTNER);
        assertThat(column.convertToDatabaseColumn(Experience.EDUCATION)).isEqualTo("EDUCATION");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(new Experience("health-visiting"))))
                .isEqualTo(new Experience("health-visiting"));
    }
}
