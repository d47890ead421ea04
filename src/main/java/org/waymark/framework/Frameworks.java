package org.waymark.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.framework.InvalidFramework.Problem;

/** The frameworks there are. They are read once, at the start; every file of theirs is checked then. */
public final class Frameworks {

    private static final String SHIPPED = "classpath*:config/frameworks/*.yml";
    private static final long LARGEST_FILE = 1_000_000;

    private final Map<String, Framework> byId;

    private Frameworks(Map<String, Framework> byId) {
        this.byId = byId;
    }

    /**
     * Reads every {@code .yml} file of a directory.
     *
     * @throws InvalidFramework with everything that is wrong with any of them, or when there is none
     */
    public static Frameworks in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            Map<String, String> texts = new LinkedHashMap<>();
            files.filter(file -> file.getFileName().toString().endsWith(".yml"))
                    .sorted()
                    .forEach(file -> texts.put(file.toString(), text(file)));
            return of(texts, directory.toString());
        } catch (IOException e) {
            throw invalid(directory.toString(), "is not a directory that can be read. Name one that holds frameworks.");
        }
    }

    /** Those that come with Waymark, from the class path. */
    public static Frameworks shipped() {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (Resource file : files) {
                texts.put("config/frameworks/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return of(texts, "config/frameworks on the class path");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Frameworks of(Map<String, String> texts, String place) {
        Map<String, Framework> read = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        texts.forEach((file, text) -> {
            try {
                Framework framework = FrameworkReader.read(text, file);
                if (read.putIfAbsent(framework.id(), framework) != null) {
                    problems.add(new Problem(
                            file,
                            0,
                            "id",
                            "is \"" + framework.id()
                                    + "\", which another file of this directory has too. Give each framework an id of"
                                    + " its own."));
                }
            } catch (InvalidFramework e) {
                problems.addAll(e.problems());
            }
        });
        if (texts.isEmpty()) {
            problems.add(new Problem(place, 0, "", "holds no framework. Right would be at least one file <id>.yml."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFramework(problems);
        }
        return new Frameworks(read);
    }

    /** In the order of their files' names. */
    public Collection<Framework> all() {
        return List.copyOf(byId.values());
    }

    /** @throws IllegalArgumentException when there is none of that id; the message says which there are */
    public Framework byId(String id) {
        Framework framework = byId.get(id);
        if (framework == null) {
            throw new IllegalArgumentException(
                    "There is no framework \"" + id + "\". There are: " + String.join(", ", byId.keySet()) + ".");
        }
        return framework;
    }

    /** Whether there is one of that id. */
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Makes a framework of a text kept earlier: the version an inspection began under, checked at the time. */
    public Framework kept(String id, String yaml) {
        return FrameworkReader.readKept(yaml, id + ".yml");
    }

    /**
     * Reads one file, wherever it is, without adding it to those there are.
     *
     * @throws InvalidFramework with everything that is wrong with it
     */
    public Framework load(Path file) {
        return FrameworkReader.read(text(file), file.toString());
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw invalid(file.toString(), "is " + Files.size(file) + " bytes long, which no framework is.");
            }
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw invalid(file.toString(), "is not a text in UTF-8. Save it as one.");
        } catch (IOException e) {
            throw invalid(file.toString(), "cannot be read (" + e + "). Name an existing file.");
        }
    }

    private static InvalidFramework invalid(String file, String message) {
        return new InvalidFramework(List.of(new Problem(file, 0, "", message)));
    }
}
