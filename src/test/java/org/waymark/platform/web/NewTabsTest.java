package org.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link that opens another tab says so: who does not see it open would look for the way back in vain. */
class NewTabsTest {

    private static final Pattern LINK = Pattern.compile("_blank");
    private static final Pattern SAID = Pattern.compile("new tab");

    /** From the attribute to the end of the words of its link. */
    private static final int ITS_WORDS = 180;

    @Test
    void eachLinkThatOpensATabSaysSo() throws IOException {
        List<String> silent = new ArrayList<>();
        int links = 0;
        for (String folder : List.of("src/main/web", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path script :
                        files.filter(file -> file.toString().endsWith(".js")).toList()) {
                    String text = Files.readString(script);
                    Matcher link = LINK.matcher(text);
                    while (link.find()) {
                        links++;
                        String words = text.substring(link.end(), Math.min(text.length(), link.end() + ITS_WORDS));
                        if (!SAID.matcher(words).find()) {
                            silent.add(script + ": " + words);
                        }
                    }
                }
            }
        }
        assertThat(links).as("links that open a tab").isGreaterThan(8);
        assertThat(silent).isEmpty();
    }
}
