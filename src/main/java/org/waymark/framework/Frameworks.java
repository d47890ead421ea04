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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.framework.InvalidFramework.Problem;

/** The frameworks there are. They are read once, at the start; every file of theirs is checked then. */
public final class Frameworks {

    private static final String SHIPPED = "classpath*:config/frameworks/*.yml";
    private static final long LARGEST_FILE = 1_000_000;

    private static final String ENDING = ".yml";

    private final Map<String, Framework> byId;
    private final List<Problem> doubts;

    private Frameworks(Map<String, Framework> byId, List<Problem> doubts) {
        this.byId = byId;
        this.doubts = List.copyOf(doubts);
    }

    /**
     * Reads every {@code .yml} file of a directory.
     *
     * @throws InvalidFramework with everything that is wrong with any of them, or when there is none
     */
    public static Frameworks in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            Map<String, String> texts = new LinkedHashMap<>();
            List<Problem> doubts = new ArrayList<>();
            files.sorted().forEach(file -> {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    texts.put(file.toString(), text(file));
                } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
                    doubts.add(new Problem(
                            file.toString(), 0, "", "is not read. The name of a framework's file ends in .yml."));
                }
            });
            return of(texts, directory.toString(), doubts);
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
            return of(texts, "config/frameworks on the class path", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Frameworks of(Map<String, String> texts, String place, List<Problem> notRead) {
        Map<String, Framework> read = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> doubts = new ArrayList<>(notRead);
        texts.forEach((file, text) -> {
            try {
                FrameworkReader.Checked checked = checked(file, text);
                read.put(checked.framework().id(), checked.framework());
                doubts.addAll(checked.doubts());
            } catch (InvalidFramework e) {
                problems.addAll(e.problems());
            }
        });
        if (texts.isEmpty()) {
            problems.addAll(notRead);
            problems.add(new Problem(place, 0, "", "holds no framework. Right would be at least one file <id>.yml."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFramework(problems);
        }
        return new Frameworks(read, doubts);
    }

    private static FrameworkReader.Checked checked(String file, String text) {
        return FrameworkReader.check(text, file, Path.of(file).getFileName().toString());
    }

    /** What in the files is to be looked at, although they can be used. */
    public List<Problem> doubts() {
        return doubts;
    }

    /** In the order of their files' names. */
    public Collection<Framework> all() {
        return List.copyOf(byId.values());
    }

    /** @throws NoSuchFramework when there is none of that id */
    public Framework byId(String id) {
        Framework framework = byId.get(id);
        if (framework == null) {
            throw new NoSuchFramework(id, byId.keySet());
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
     * Reads one file, wherever it is and however it is called, without adding it to those there are.
     *
     * @throws InvalidFramework with everything that is wrong with it
     */
    public static Framework load(Path file) {
        return FrameworkReader.read(text(file), file.toString());
    }

    /**
     * Checks one file, its name too.
     *
     * @return what is to be looked at although it can be used
     * @throws InvalidFramework with everything that is wrong with it
     */
    public static List<Problem> check(Path file) {
        return checked(file.toString(), text(file)).doubts();
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

    /** There is no framework of that id; the message says which there are. */
    public static class NoSuchFramework extends IllegalArgumentException {

        NoSuchFramework(String id, Collection<String> known) {
            super("There is no framework \"" + id + "\". There are: " + String.join(", ", known) + ".");
        }
    }
}
