package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a text for people what only programs know: ids of the framework, of forms and of models, names of files, dates as
 * computers write them, a value that is not there, a reference without the authority that it is of, the id by which somebody
 * signs in.
 */
public final class MachineWords {

    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\w/.#@-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\\w@-])");
    private static final Pattern ANYWHERE = Pattern.compile(String.join(
            "|",
            "(?<![\\w/.-])(?:[\\w-]+/)*[\\w-]+\\.(?:json|ya?ml|bpmn|dmn|html|js|properties)\\b",
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]+\\b",
            "(?<![\\w-])\\d{4}-\\d\\d-\\d\\d(?![\\w-])",
            "\\b[A-Z]{2,}_[A-Z_]+\\b",
            "\\b[a-z]+[a-z0-9]*\\[\\d*\\]",
            "(?i:\\bsha-?256\\b)",
            "/concern-\\d+\\b",
            "\\bN\\d(?= *[-\u2013:])",
            "\\b(?:spring|waymark|server|management|camunda)(?:\\.[a-z][\\w-]*)+\\b",
            "\\bnull\\b|\\bundefined\\b|\\bNaN\\b|\\[object \\w+\\]"));

    /** The reference of an inspection, which tells nobody anything unless the authority's name stands in the same line. */
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2,}-\\d{3}-\\d{8}\\b");

    private static final Pattern NAME_OF_AUTHORITY = Pattern.compile("(?m)^\\d{3};([^;]+);");
    private static final List<String> AUTHORITIES = in(Path.of("config"), "authorities.csv", NAME_OF_AUTHORITY);

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Ids that are English as well, and are written like that in sentences. */
    private static final Set<String> ENGLISH = Set.of("good-practice", "set-up", "mid-point", "front-line");

    private static final Pattern ID_IN_FRAMEWORK =
            Pattern.compile("(?m)^\\s*-? *id: *([a-z0-9]+(?:-[a-z0-9]+)+)\\s*(?:#.*)?$");
    private static final Pattern CHOICE_IN_SCHEMA = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern ID_IN_MODEL = Pattern.compile("\\bid=\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern CHOICE_IN_CODE = Pattern.compile("[\"|(]([a-z0-9]+(?:-[a-z0-9]+)+)(?=[\"|])");

    private static final Set<String> IDS = ids();

    private final Set<String> users;

    /** @param users ids by which people sign in, none of which is a word of its own */
    public MachineWords(Collection<String> users) {
        this.users = Set.copyOf(users);
    }

    /** Those that stand in a text, each with what stands around it. Addresses of pages may say what they like. */
    public Set<String> in(String written) {
        String text = ADDRESS.matcher(written).replaceAll("(address)");
        Set<String> found = new TreeSet<>();
        HYPHENATED
                .matcher(text)
                .results()
                .filter(word -> IDS.contains(word.group()))
                .forEach(word -> found.add(around(text, word)));
        ANYWHERE.matcher(text).results().forEach(word -> found.add(around(text, word)));
        text.lines()
                .filter(line -> AUTHORITIES.stream().noneMatch(line::contains))
                .forEach(line -> REFERENCE.matcher(line).results().forEach(word -> found.add(around(line, word))));
        for (String user : users) {
            Pattern.compile("(?<![\\w@.-])" + Pattern.quote(user) + "(?![\\w@.-])")
                    .matcher(text)
                    .results()
                    .forEach(word -> found.add(around(text, word)));
        }
        return found;
    }

    private static String around(String text, MatchResult word) {
        String before = text.substring(Math.max(0, word.start() - 30), word.start());
        String after = text.substring(word.end(), Math.min(text.length(), word.end() + 30));
        return "%s: … %s".formatted(word.group(), (before + "»" + word.group() + "«" + after).replaceAll("\\s+", " "));
    }

    private static Set<String> ids() {
        Set<String> ids = new HashSet<>();
        ids.addAll(in(Path.of("config", "frameworks"), ".yml", ID_IN_FRAMEWORK));
        ids.addAll(in(Path.of("src", "main", "resources"), "framework-schema.json", CHOICE_IN_SCHEMA));
        ids.addAll(in(Path.of("processes"), "mn", ID_IN_MODEL));
        ids.addAll(in(Path.of("src", "main", "java"), ".java", CHOICE_IN_CODE));
        ids.removeAll(ENGLISH);
        return ids;
    }

    private static List<String> in(Path folder, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(id -> id.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
