package org.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Says at the end of a build which test classes took longest, by the reports that the build has just written. */
final class SlowestTests {

    private static final int MOST = 10;

    /** @param seconds from the start of the class to its end; the first of a Java has the start of Waymark in it */
    record Took(String testClass, double seconds) {}

    private SlowestTests() {}

    /** @param folders where reports of tests are; one that is not there holds none */
    public static void main(String[] folders) {
        System.out.println(said(Stream.of(folders).map(Path::of).toList()));
    }

    static String said(List<Path> folders) {
        List<Took> all = new ArrayList<>();
        folders.forEach(folder -> all.addAll(reportsIn(folder)));
        double sum = all.stream().mapToDouble(Took::seconds).sum();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%d test classes took %.0f seconds, one after the other. The slowest:", all.size(), sum));
        all.stream()
                .sorted(Comparator.comparingDouble(Took::seconds).reversed())
                .limit(MOST)
                .forEach(took ->
                        text.append(String.format(Locale.ROOT, "%n%7.1f s  %s", took.seconds(), took.testClass())));
        return text.toString();
    }

    private static List<Took> reportsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .map(SlowestTests::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Took read(Path report) {
        try (InputStream file = Files.newInputStream(report)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(file);
            xml.nextTag();
            return new Took(
                    xml.getAttributeValue(null, "name"),
                    Double.parseDouble(xml.getAttributeValue(null, "time").replace(",", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException damaged) {
            throw new IllegalStateException("The report " + report + " cannot be read.", damaged);
        }
    }
}
