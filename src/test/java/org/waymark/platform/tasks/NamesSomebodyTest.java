package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesSomebodyTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Answer(@NamesSomebody String who) {}

    @ParameterizedTest
    @ValueSource(strings = {"?", "-", "...", "X", "n/a"})
    void whatCanBeNobodysNameIsRefused(String text) {
        assertThat(VALIDATOR.validate(new Answer(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ms Okafor, Director", "Ó Sé", "李 小龙", ""})
    void aNameIsTakenAndWhetherOneIsGivenIsAskedElsewhere(String text) {
        assertThat(VALIDATOR.validate(new Answer(text))).isEmpty();
    }
}
