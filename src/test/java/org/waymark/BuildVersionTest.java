package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BuildVersionTest {

    private static final Properties RELEASE = properties(Map.of("build.version", "0.2.0"));

    @Test
    void aBuildFromARepositorySaysItsVersionAndItsCommit() {
        Properties git = properties(Map.of("git.commit.id", "0123456789abcdef0123456789abcdef01234567"));

        assertThat(BuildVersion.of(RELEASE, git)).isEqualTo("Waymark 0.2.0 (commit 0123456789ab)");
    }

    @Test
    void aBuildOfFilesThatWereChangedSinceSaysSo() {
        Properties git =
                properties(Map.of("git.commit.id", "0123456789abcdef0123456789abcdef01234567", "git.dirty", "true"));

        assertThat(BuildVersion.of(RELEASE, git)).endsWith("(commit 0123456789ab, with changes since)");
    }

    @Test
    void aBuildFromAnArchiveSaysItsVersionAlone() {
        assertThat(BuildVersion.of(RELEASE, new Properties())).isEqualTo("Waymark 0.2.0");
    }

    @Test
    void theCommandSaysWhichWaymarkThisIs() {
        assertThat(Commands.line().getCommandSpec().version())
                .singleElement()
                .asString()
                .startsWith("Waymark ");
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
