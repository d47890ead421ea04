import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of the build: makes a copy of Waymark that stands on Operaton, the fork that carries Camunda 7 on, in place of Camunda. Packages, artifacts, settings and
 * the folder of the web applications get their other names; models, addresses, migrations and everything else stay as they are. See
 * docs/decisions/0103-the-way-out-is-a-command.md.
 */
public final class Fork {

    private static final String OPERATON = "1.0.3";

    private static final Set<String> NOT_COPIED = Set.of("target", ".git", "data", "node_modules", "pictures");
    private static final String WEB_APPLICATIONS = "META-INF/resources/webjars/";

    /** What is renamed in Java and in settings; never in models, whose namespace the fork reads as its own. */
    private static final Map<Pattern, String> NAMES = new LinkedHashMap<>();

    static {
        name("org\\.camunda\\b", "org.operaton");
        name("\\bcamunda\\.bpm\\.", "operaton.bpm.");
        name("(?m)^camunda:$", "operaton:");
        name("\\bCamunda(BpmProperties|SpringBootUtil|In)\\b", "Operaton$1");
        name("\\binstance\\.camunda\\.", "instance.operaton.");
        name("\\b(get|set|is)Camunda(?=[A-Z])", "$1Operaton");
        name("\\bcamunda(?=[A-Z]\\w*\\()", "operaton");
        name("\\bcamundaTaskExecutor\\b", "operatonTaskExecutor");
        name("webjars/camunda/", "webjars/operaton/");
        // Their addresses are Waymark's too, in pages, letters and bookmarks: they stay
        name("(?m)^    webapp:$", "    webapp:\n      application-path: /camunda");
    }

    private static final Map<Pattern, String> ARTIFACTS = new LinkedHashMap<>();

    static {
        artifact("org\\.camunda\\.bpm\\b", "org.operaton.bpm");
        artifact("\\bcamunda-b(?=om|pm-)", "operaton-b");
        artifact("<camunda\\.version>[^<]*<", "<camunda.version>" + OPERATON + "<");
    }

    private Fork() {}

    private static void name(String pattern, String other) {
        NAMES.put(Pattern.compile(pattern), other);
    }

    private static void artifact(String pattern, String other) {
        ARTIFACTS.put(Pattern.compile(pattern), other);
    }

    /** @param folders Waymark's own, and where the copy goes: all that was there is thrown away but what was compiled */
    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]).toAbsolutePath().normalize();
        Path to = Path.of(folders[1]).toAbsolutePath().normalize();
        Files.createDirectories(to);
        empty(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(from) && NOT_COPIED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copy(file, to.resolve(otherPlace(from.relativize(file))));
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.println("Waymark on Operaton " + OPERATON + " stands in " + to);
    }

    private static void empty(Path folder) throws IOException {
        Path compiled = folder.resolve("target");
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
                return one.equals(compiled) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What Waymark puts into the web applications lies where they look for it. */
    private static String otherPlace(Path file) {
        return file.toString().replace(WEB_APPLICATIONS + "camunda/", WEB_APPLICATIONS + "operaton/");
    }

    private static void copy(Path file, Path other) throws IOException {
        Files.createDirectories(other.getParent());
        Map<Pattern, String> renamed = renamedIn(file.getFileName().toString());
        if (renamed.isEmpty()) {
            Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        String text = Files.readString(file);
        for (Map.Entry<Pattern, String> one : renamed.entrySet()) {
            text = one.getKey().matcher(text).replaceAll(one.getValue());
        }
        Files.writeString(other, text);
        // Maven compiles what is newer than its class
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    }

    private static Map<Pattern, String> renamedIn(String file) {
        if (file.equals("pom.xml")) {
            return ARTIFACTS;
        }
        boolean read = file.endsWith(".java") || file.endsWith(".yml") || file.endsWith(".factories");
        return read ? NAMES : Map.of();
    }
}
