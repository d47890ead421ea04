package org.waymark.framework;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a framework's file holds, it is taken or everything that is wrong with it is said: never anything else. Looks for new inputs, in the
 * profile {@code fuzz}; those that are known are tried in {@link FrameworkInputsTest}.
 */
class FrameworkFuzz {

    static Stream<byte[]> beginnings() throws IOException {
        String whole = Files.readString(Path.of("config/frameworks/child-protection-2012.yml"));
        return Stream.of(
                        whole,
                        whole.substring(0, whole.length() / 2),
                        whole.replace("working-days: ", "working-days: -"),
                        whole.replace("id: ", "id: !!javax.script.ScriptEngineManager "),
                        "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n",
                        "a: &a\n  b: *a\n",
                        "? [".repeat(2000),
                        "- not\n- a\n- mapping\n",
                        "id: one\nid: two\n",
                        "\u0000",
                        "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("beginnings")
    @FuzzTest(maxDuration = "20m")
    void aFrameworkIsTakenOrRefused(byte[] file) {
        takenOrRefused(file);
    }

    static void takenOrRefused(byte[] file) {
        try {
            FrameworkReader.read(new String(file, StandardCharsets.UTF_8), "framework.yml");
        } catch (InvalidFramework refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("Refused without a word", refused);
            }
        }
    }
}
