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

/** A list that is empty says why it is, or what fills it: read from every call of {@code empty} in the scripts. */
class EmptyListsTest {

    private static final Pattern CALL = Pattern.compile("\\bempty\\(");
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|`([^`]*)`");
    private static final Pattern GOES_ON =
            Pattern.compile("[.:;] \\S|\\b(because|until|when|once|where)\\b|, so |, as ");
    private static final int A_SENTENCE = 8;

    @Test
    void noListSaysOnlyThatThereIsNothing() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Path script : scripts()) {
            for (String text : texts(Files.readString(script))) {
                said.add(text);
                if (text.split(" ").length < A_SENTENCE
                        || !GOES_ON.matcher(text).find()) {
                    bare.add(script.getFileName() + ": " + text);
                }
            }
        }
        assertThat(said).as("the calls are found").hasSizeGreaterThan(80);
        assertThat(bare).as("say why it is empty, and what fills it").isEmpty();
    }

    private static List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>();
        for (String folder : List.of("src/main/web", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".js")).forEach(scripts::add);
            }
        }
        return scripts;
    }

    /** All that is written out between the brackets of a call. */
    private static List<String> texts(String script) {
        List<String> texts = new ArrayList<>();
        Matcher call = CALL.matcher(script);
        while (call.find()) {
            Matcher text = TEXT.matcher(script.substring(call.end(), end(script, call.end())));
            while (text.find()) {
                String words = text.group(1) == null ? text.group(2) : text.group(1);
                if (words.contains(" ")) {
                    texts.add(words);
                }
            }
        }
        return texts;
    }

    private static int end(String script, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < script.length()) {
            char sign = script.charAt(at++);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return at - 1;
    }
}
