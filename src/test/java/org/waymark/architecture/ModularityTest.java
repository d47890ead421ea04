package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.waymark.Waymark;

/** The rooms keep to themselves: each uses the interfaces of those it says it uses, and no others. */
class ModularityTest {

    private static final int MOST_FILES = 40;
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "waymark");
    private static final ApplicationModules ROOMS = ApplicationModules.of(Waymark.class);

    @Test
    void theRoomsUseEachOtherAsTheySayTheyDo() {
        ROOMS.verify();
    }

    @Test
    void everyPackageIsOfASizeOneCanKnowAndSaysWhatIsInIt() throws IOException {
        Map<String, List<Path>> packages = packages();
        packages.remove("");
        assertThat(packages).allSatisfy((name, files) -> {
            assertThat(files).as("files of %s", name).hasSizeLessThanOrEqualTo(MOST_FILES);
            assertThat(files).as("%s says what is in it", name).anyMatch(file -> file.endsWith("package-info.java"));
        });
    }

    /** The table of rooms and their diagram are written here: run with {@code -Dwaymark.write-docs=true} to renew them. */
    @Test
    void theRoomsAreToldAsTheyAre() throws IOException {
        Path page = Path.of("docs", "architecture", "rooms.md");
        String rooms = RoomsPage.of(ROOMS, SOURCES);
        if (Boolean.getBoolean("waymark.write-docs")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, rooms);
        }
        assertThat(page)
                .as("renew it with -Dtest=ModularityTest -Dwaymark.write-docs=true")
                .hasContent(rooms);
    }

    private static Map<String, List<Path>> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> SOURCES.relativize(file.getParent()).toString(),
                            TreeMap::new,
                            Collectors.toList()));
        }
    }
}
