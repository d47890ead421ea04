package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cockpit shows the version tag of the model that an instance runs by: a tag means one model, and no two. */
class VersionTagTest {

    private static final String KNOWN = "processes/versions.txt";
    private static final Pattern TAG = Pattern.compile("camunda:versionTag=\"([^\"]+)\"");

    @Test
    void aModelThatHasChangedHasANewVersionTag() {
        List<String> known =
                Models.text(KNOWN).lines().filter(line -> !line.isBlank()).toList();

        assertThat(known)
                .as("""
                A model has changed under its version tag. If that version of Waymark has been released, give the \
                model the version that is being made as its camunda:versionTag and add its line to \
                src/test/resources/%s; if it has not, put the new line in the place of the old one.""", KNOWN)
                .containsAll(Stream.concat(
                                Models.PROCESSES.stream().map(key -> key + ".bpmn"),
                                Models.DECISIONS.stream().map(key -> key + ".dmn"))
                        .map(VersionTagTest::line)
                        .toList());
    }

    @Test
    void noVersionTagOfAModelIsListedTwice() {
        assertThat(Models.text(KNOWN)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.replaceFirst(" \\S+$", "")))
                .doesNotHaveDuplicates();
    }

    private static String line(String file) {
        String model = Models.text("processes/" + file);
        Matcher tag = TAG.matcher(model);
        assertThat(tag.find()).as("a version tag in %s", file).isTrue();
        return file + " " + tag.group(1) + " " + hash(model);
    }

    private static String hash(String model) {
        try {
            byte[] text = model.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
