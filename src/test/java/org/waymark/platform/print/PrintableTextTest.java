package org.waymark.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @ParameterizedTest
    @CsvSource({
        "face\u2011to\u2011face, face-to-face",
        "\uF0B7 One, • One",
        "\uF0A7 One, • One",
        "co\u00ADoperate, cooperate",
        "W\u0302yn, Ŵyn",
        "5\u2009000, 5\u2009000",
        "o\uFB03ce, office",
        "zero\u200Bwidth, zerowidth",
        "one\u000Btwo, one two",
        "Mair’s “plan” – £5 · 20 % · é ñ ł ş ž Ω ж, Mair’s “plan” – £5 · 20 % · é ñ ł ş ž Ω ж"
    })
    void whatHasAnEqualIsPrintedAsThat(String typed, String printed) {
        assertThat(PrintableText.of(typed)).isEqualTo(printed);
        assertThat(PrintableText.lacking(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓", "😀", "مرحبا", "اردو", "ਪੰਜਾਬੀ", "中文", "שלום", "ไทย", "\uF0FC", "\uD83D"})
    void whatTheFontLacksOrCannotShapeIsNamed(String typed) {
        assertThat(PrintableText.lacking("Seen " + typed)).isNotEmpty().doesNotContain("“S”");
        assertThat(PrintableText.refusal("Seen " + typed))
                .hasValueSatisfying(says -> assertThat(says).contains("cannot print"));
    }

    @Test
    void aMarkIsNotComposedWithAPagesMarkup() {
        assertThat(PrintableText.of("<b>\u0338x</b>")).startsWith("<b>").endsWith("</b>");
    }

    @Test
    void halfACharacterAndWhatIsNoneAreLeftOutOfAPage() {
        assertThat(PrintableText.of("a\uD83Db\uFFFFc\u0000")).isEqualTo("abc");
    }

    @Test
    void ofAReportPastedFromAWordProcessorOnlyTheTickIsLeft() throws IOException {
        Path file = Path.of(System.getProperty("waymark.shared-tried", "../shared/tried"), "23-report-text.txt");
        assumeThat(file).exists();

        assertThat(PrintableText.lacking(Files.readString(file))).containsExactly("“✓”");
        assertThat(PrintableText.of(Files.readString(file))).contains("face-to-face", "• It opened", "Ŵyn");
    }
}
