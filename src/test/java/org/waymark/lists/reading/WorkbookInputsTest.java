package org.waymark.lists.reading;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that fuzzing begins with, and those that once were trouble. */
@Timeout(60)
class WorkbookInputsTest {

    @ParameterizedTest
    @MethodSource("org.waymark.lists.reading.WorkbookFuzz#beginnings")
    void aWorkbookIsReadOrRefused(byte[] file) {
        WorkbookFuzz.readOrRefused(file);
    }
}
