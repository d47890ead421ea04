package org.waymark.framework;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that fuzzing begins with, and those that once were trouble. */
@Timeout(60)
class FrameworkInputsTest {

    @ParameterizedTest
    @MethodSource("org.waymark.framework.FrameworkFuzz#beginnings")
    void aFrameworkIsTakenOrRefused(byte[] file) {
        FrameworkFuzz.takenOrRefused(file);
    }
}
