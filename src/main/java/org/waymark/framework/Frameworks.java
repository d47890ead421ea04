package org.waymark.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.calendar.London;
import org.waymark.framework.InvalidFramework.Problem;

/**
 * The frameworks there are. Their files are read once, at the start, and checked then. Beside them are the versions that
 * were switched on while Waymark runs: from its day on, such a version goes before the file and before earlier versions.
 */
public final class Frameworks {

    private static final String SHIPPED = "classpath*:config/frameworks/*.yml";
    private static final long LARGEST_FILE = 1_000_000;

    private static final String ENDING = ".yml";
    private static final String NOT_UTF_8 = "is not a text in UTF-8. Save it as one.";

    private final Map<String, Framework> byId;
    private final List<Problem> doubts;
    private final Supplier<List<FrameworkVersion>> switchedOn;
    private final Clock clock;

    private Frameworks(
            Map<String, Framework> byId,
            List<Problem> doubts,
            Supplier<List<FrameworkVersion>> switchedOn,
            Clock clock) {
        this.byId = byId;
        this.doubts = List.copyOf(doubts);
        this.switchedOn = switchedOn;
        this.clock = clock;
    }

    /**
     * The same files, with what was switched on beside them.
     *
     * @param versions in the order of their days; of one day, the later holds
     */
    public Frameworks with(Supplier<List<FrameworkVersion>> versions, Clock today) {
        return new Frameworks(byId, doubts, versions, today);
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
                Checked checked = checked(file, text);
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
        return new Frameworks(read, doubts, List::of, null);
    }

    private static Checked checked(String file, String text) {
        return FrameworkReader.check(text, file, Path.of(file).getFileName().toString());
    }

    /** What in the files is to be looked at, although they can be used. */
    public List<Problem> doubts() {
        return doubts;
    }

    /** As of today, in the order of their files' names; those without a file after them. One that is to come is there already. */
    public Collection<Framework> all() {
        List<FrameworkVersion> versions = switchedOn.get();
        if (versions.isEmpty()) {
            return List.copyOf(byId.values());
        }
        LocalDate today = London.dateOf(clock.instant());
        return ids(versions).stream().map(id -> on(id, versions, today)).toList();
    }

    /** Every text that is in use today or will be, by the framework's id and then by its day. */
    public List<FrameworkVersion> versions() {
        List<FrameworkVersion> versions = switchedOn.get();
        return ids(versions).stream().flatMap(id -> of(id, versions).stream()).toList();
    }

    private Set<String> ids(List<FrameworkVersion> versions) {
        Set<String> ids = new LinkedHashSet<>(byId.keySet());
        versions.forEach(version -> ids.add(version.framework().id()));
        return ids;
    }

    /** The file first. */
    private List<FrameworkVersion> of(String id, List<FrameworkVersion> versions) {
        List<FrameworkVersion> all = new ArrayList<>();
        if (byId.containsKey(id)) {
            all.add(new FrameworkVersion(byId.get(id), null));
        }
        versions.stream().filter(version -> version.framework().id().equals(id)).forEach(all::add);
        return all;
    }

    private Framework on(String id, List<FrameworkVersion> versions, LocalDate day) {
        List<FrameworkVersion> all = of(id, versions);
        if (all.isEmpty()) {
            throw new NoSuchFramework(id, ids(versions));
        }
        return all.stream()
                .filter(version -> version.isUsedOn(day))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0))
                .framework();
    }

    /**
     * As it is today.
     *
     * @throws NoSuchFramework when there is none of that id
     */
    public Framework byId(String id) {
        return byId(id, null);
    }

    /**
     * As an inspection is held under it that begins on that day.
     *
     * @param firstDay on site; null is today
     * @throws NoSuchFramework when there is none of that id
     */
    public Framework byId(String id, LocalDate firstDay) {
        List<FrameworkVersion> versions = switchedOn.get();
        boolean today = firstDay == null && !versions.isEmpty();
        return on(id, versions, today ? London.dateOf(clock.instant()) : firstDay);
    }

    /** Whether there is one of that id. */
    public boolean has(String id) {
        return ids(switchedOn.get()).contains(id);
    }

    /** Makes a framework of a text kept earlier, such as the version an inspection began under: it was checked at the time. */
    public static Framework kept(String id, String yaml) {
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
        Checked checked = checked(file.toString(), text(file));
        List<Problem> doubts = new ArrayList<>(checked.doubts());
        doubts.addAll(FrameworkFields.of(checked.framework()).replacesUnknown(file.toString(), besides(file)));
        return doubts;
    }

    /** The ids of the frameworks that come with Waymark, and of those whose files stand beside one. */
    private static Set<String> besides(Path file) {
        Set<String> ids = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            files.map(one -> one.getFileName().toString()).forEach(ids::add);
            for (Resource shipped : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                ids.add(shipped.getFilename());
            }
        } catch (IOException e) {
            throw invalid(file.toString(), "stands in no directory that can be read.");
        }
        return ids.stream().map(name -> name.replaceFirst("\\.yml$", "")).collect(Collectors.toSet());
    }

    /**
     * Reads what somebody sent, without adding it to those there are. However the file is called will do.
     *
     * @param name of the file, for messages
     * @throws InvalidFramework with everything that is wrong with it
     */
    public static Checked read(String name, byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw invalid(name, "is " + content.length + " bytes long, which no framework is.");
        }
        try {
            return FrameworkReader.check(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString(),
                    name,
                    null);
        } catch (CharacterCodingException e) {
            throw invalid(name, NOT_UTF_8);
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw invalid(file.toString(), "is " + Files.size(file) + " bytes long, which no framework is.");
            }
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw invalid(file.toString(), NOT_UTF_8);
        } catch (NoSuchFileException e) {
            throw invalid(file.toString(), "is not there. Name an existing file.");
        } catch (IOException e) {
            throw invalid(file.toString(), "cannot be read (" + e.getMessage() + "). Name a file that can.");
        }
    }

    private static InvalidFramework invalid(String file, String message) {
        return new InvalidFramework(List.of(new Problem(file, 0, "", message)));
    }

    /** A framework that may be used, and what in its file is to be looked at all the same. */
    public record Checked(Framework framework, List<Problem> doubts) {}

    /** There is no framework of that id; the message says which there are. */
    public static class NoSuchFramework extends IllegalArgumentException {

        NoSuchFramework(String id, Collection<String> known) {
            super("There is no framework \"" + id + "\". There are: " + String.join(", ", known) + ".");
        }
    }
}
