package org.waymark.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.InvalidBankHolidays;
import org.waymark.platform.tasks.RefusedAnswers;

/** Files of bank holidays as people have them, where they are kept beside the project. */
class HolidayFilesAsMetTest {

    private static final Path FOLDER = Path.of(System.getProperty("waymark.shared-tried", "../shared/tried"));

    @Test
    void halfAYearIsRefusedAtTheStartAndAtTheUpload() throws IOException {
        Path file = file("11-bank-holidays-half-year.json");

        assertThatThrownBy(() -> BankHolidays.read(file))
                .isInstanceOf(InvalidBankHolidays.class)
                .hasMessageContaining("2029 is in it only in part");
        byte[] bytes = Files.readAllBytes(file);
        assertThatThrownBy(() -> ChangedHolidays.byFile(BankHolidays.shipped(), bytes))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("2029 is in it only in part");
    }

    @Test
    void aNullBesideADayIsNoNote() throws IOException {
        Path file = file("13-bank-holidays-notes-null.json");

        assertThat(BankHolidays.read(file).all().values()).noneMatch(title -> title.contains("null"));
        assertThat(ChangedHolidays.byFile(BankHolidays.shipped(), Files.readAllBytes(file))
                        .after()
                        .all()
                        .values())
                .noneMatch(title -> title.contains("null"));
    }

    private static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "not beside the project");
        return file;
    }
}
