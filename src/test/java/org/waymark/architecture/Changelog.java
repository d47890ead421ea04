package org.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The versions that {@code CHANGELOG.md} tells of. */
record Changelog(String text) {

    private static final Pattern VERSION =
            Pattern.compile("(?m)^## \\[(\\d+\\.\\d+\\.\\d+)\\] - (unreleased|\\d{4}-\\d{2}-\\d{2})$");

    static Changelog read() {
        try {
            return new Changelog(Files.readString(Path.of("CHANGELOG.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that is being made, or was made last. */
    String newest() {
        return versions().get(0).group(1);
    }

    /** The versions that have a date. */
    List<String> released() {
        return versions().stream()
                .filter(version -> !version.group(2).equals("unreleased"))
                .map(version -> version.group(1))
                .toList();
    }

    private List<MatchResult> versions() {
        return VERSION.matcher(text).results().toList();
    }
}
