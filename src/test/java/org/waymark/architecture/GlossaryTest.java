package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.Waymark;

/**
 * The field's names. A type's noun is its simple name without what it does in the program ({@code Form}, {@code
 * Repository} and their like, see {@link Glossary}); it has to end with a term of the glossary, in singular or plural.
 * Only the public top-level types of the domain are asked: what is nested is read beside what holds it, and {@code
 * platform} and {@code rehearsal} are no part of the domain.
 */
class GlossaryTest {

    private static final List<Class<?>> CLASSES = classes();

    @Test
    void everyPublicTypeOfTheDomainEndsWithATermOfTheGlossary() throws IOException {
        Glossary glossary = Glossary.read();
        assertThat(CLASSES.stream()
                        .filter(GlossaryTest::isOfDomain)
                        .map(Class::getSimpleName)
                        .filter(name -> !glossary.explains(name)))
                .as(
                        "public types whose noun has no line in %s: name them by a term of it, or write its line",
                        Glossary.PAGE)
                .isEmpty();
    }

    @Test
    void noTermStandsTwiceInTheGlossaryAndEachIsToldInALine() throws IOException {
        List<Glossary.Line> lines = Glossary.read().lines();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.stream().map(Glossary.Line::words)).doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> assertThat(line.meaning()).endsWith("."));
    }

    @Test
    void noTwoTypesHaveOneName() {
        assertThat(CLASSES.stream().filter(GlossaryTest::isTopLevel).map(Class::getSimpleName))
                .filteredOn(name -> !name.equals("package-info"))
                .doesNotHaveDuplicates();
    }

    /** {@code Raised} is a concern that somebody raised, {@code Counting} is whose work it is to count: neither says so. */
    @Test
    void noTypeIsNamedByABareParticipleThatTheGlossaryDoesNotName() throws IOException {
        Glossary glossary = Glossary.read();
        assertThat(CLASSES.stream()
                        .filter(GlossaryTest::isTopLevel)
                        .map(Class::getSimpleName)
                        .filter(Glossary::isBareParticiple)
                        .filter(name -> !glossary.explains(name)))
                .as(
                        "types named by what was done or is being done: name what it is done to, or write a line in %s",
                        Glossary.PAGE)
                .isEmpty();
        assertThat(Stream.of("Raised", "Counting", "Sent", "Stuck", "Withdrawn"))
                .allMatch(Glossary::isBareParticiple);
        assertThat(Stream.of("RaisedConcern", "SentReport", "Concern", "King")).noneMatch(Glossary::isBareParticiple);
    }

    @Test
    void theTypesThatTheGlossaryNamesExist() throws IOException {
        Set<String> known = CLASSES.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(Glossary.read().lines().stream().flatMap(line -> line.types().stream()))
                .isSubsetOf(known);
    }

    @Test
    void theNounOfATypeIsItsNameWithoutWhatItDoesInTheProgram() {
        assertThat(Glossary.nounOf("CaseFileRepository")).containsExactly("case", "file");
        assertThat(Glossary.nounOf("AuthorityDutiesInModel")).containsExactly("authority", "duty");
        assertThat(Glossary.nounOf("AnnexAList")).containsExactly("annex", "a", "list");
        assertThat(Glossary.nounOf("DaysOnSite")).containsExactly("day", "on", "site");
    }

    private static boolean isTopLevel(Class<?> type) {
        return type.getEnclosingClass() == null;
    }

    private static boolean isOfDomain(Class<?> type) {
        String room = type.getPackageName().replaceFirst("^org\\.waymark\\.?", "");
        return isTopLevel(type)
                && Modifier.isPublic(type.getModifiers())
                && !room.isEmpty()
                && !room.startsWith("platform")
                && !room.startsWith("rehearsal");
    }

    /** All of Waymark, none of them begun: names are read quicker here than by what knows who uses whom. */
    private static List<Class<?>> classes() {
        Path root = Path.of(URI.create(Waymark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (Stream<Path> files = Files.walk(root.resolve("org"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                    .<Class<?>>map(GlossaryTest::found)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> found(String name) {
        try {
            return Class.forName(name, false, Waymark.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
