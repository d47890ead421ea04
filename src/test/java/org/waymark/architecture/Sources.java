package org.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this tree, for the tests of what they say and where they lie. */
final class Sources {

    private Sources() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in a folder and in all folders below it whose names end so, in the order of their names. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in a folder itself. */
    static List<Path> in(Path folder, String ending) {
        return below(folder, ending).stream()
                .filter(file -> folder.equals(file.getParent()))
                .toList();
    }
}
