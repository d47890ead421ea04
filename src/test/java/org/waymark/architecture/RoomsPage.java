package org.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The page {@code docs/architecture/rooms.md}, from what the packages say of themselves and from whom they use. */
final class RoomsPage {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

    private RoomsPage() {}

    static String of(ApplicationModules rooms, Path sources) {
        List<String> names = rooms.stream()
                .map(room -> room.getIdentifier().toString())
                .sorted()
                .toList();
        StringBuilder page = new StringBuilder("""
                # The rooms

                Written by a test from the packages themselves; do not edit. A room may use those that it names, and of them what
                is public in the packages named after `::`. No two packages call each other in a circle.

                | package | what is in it | may use |
                |---|---|---|
                """);
        packages(sources)
                .forEach(name -> page.append("| `%s` | %s | %s |\n"
                        .formatted(name, told(sources, name), names.contains(name) ? uses(name) : "")));
        page.append("\n## Who uses whom\n\n```mermaid\nflowchart TD\n");
        rooms.stream()
                .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
                .forEach(room -> room.getDirectDependencies(rooms, DependencyType.values())
                        .uniqueModules()
                        .map(used -> used.getIdentifier().toString())
                        .filter(used -> !used.startsWith("platform")
                                && !room.getIdentifier().toString().equals("rehearsal"))
                        .sorted()
                        .forEach(used -> page.append("  %s --> %s\n".formatted(room.getIdentifier(), used))));
        return page.append("```\n\nEverybody may use `platform`; `rehearsal` uses all: neither is drawn.\n")
                .toString();
    }

    private static List<String> packages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Path sources, String name) {
        try {
            Matcher comment = COMMENT.matcher(
                    Files.readString(sources.resolve(name.replace('.', '/')).resolve("package-info.java")));
            if (!comment.find()) {
                throw new IllegalStateException(name + " does not say what is in it");
            }
            return comment.group(1)
                    .replaceAll("(?m)^\\s*\\* ?", "")
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uses(String name) {
        try {
            ApplicationModule said =
                    Class.forName("org.waymark." + name + ".package-info").getAnnotation(ApplicationModule.class);
            String[] allowed = said.allowedDependencies();
            if (allowed.length == 1 && allowed[0].equals(ApplicationModule.OPEN_TOKEN)) {
                return "all";
            }
            return allowed.length == 0 ? "nothing" : Stream.of(allowed).collect(Collectors.joining(", "));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
