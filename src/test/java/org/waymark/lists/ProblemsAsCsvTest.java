package org.waymark.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsAsCsvTest {

    @Test
    void everyCellIsQuotedAndWhatWasFoundIsForTheAuthorityAlone() {
        List<ListPreview.ProblemLine> problems =
                List.of(new ListPreview.ProblemLine("Left out", "List 1", 4, "Date of Birth", "=cmd(\"x\")", "a date"));

        assertThat(ProblemsAsCsv.of(problems, true))
                .endsWith("\"Left out\",\"List 1\",\"4\",\"Date of Birth\",\"'=cmd(\"\"x\"\")\",\"a date\"\r\n");
        assertThat(ProblemsAsCsv.of(problems, false))
                .doesNotContain("cmd")
                .endsWith("\"Left out\",\"List 1\",\"4\",\"Date of Birth\",\"\",\"\"\r\n");
    }
}
