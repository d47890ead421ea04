package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelsPageTest {

    private static final Path PAGE = Path.of("docs", "architecture", "models.md");

    @Test
    void everyStepOfEveryModelLeadsToTheCodeThatDoesIt() throws IOException {
        String written = ModelsPage.written();
        if (Boolean.getBoolean("waymark.write-docs")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE)
                .as("renew it with -Dtest=ModelsPageTest -Dwaymark.write-docs=true")
                .content()
                .isEqualTo(written);
    }
}
