package org.waymark.sample.draw;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.journey.Stage;
import org.waymark.platform.machine.Sha256;

/**
 * Every child that can be drawn, nominated as good practice or not, each once, with the marks as they stood: frozen
 * before the draw.
 *
 * @param children in the order of their keys
 */
public record Frame(List<Candidate> children) {

    /**
     * @param candidates the children of the lists
     * @throws IllegalArgumentException when two of them have the same key
     */
    public static Frame of(Collection<Candidate> candidates, LocalDate dayOne, SampleRule rule) {
        return new Frame(
                candidates.stream().filter(one -> rule.admits(one, dayOne)).toList());
    }

    public Frame {
        children =
                children.stream().sorted(Comparator.comparing(Candidate::key)).toList();
        Set<String> keys = new HashSet<>();
        for (Candidate child : children) {
            if (!keys.add(child.key())) {
                throw new IllegalArgumentException("Two candidates have the same key");
            }
        }
    }

    public int size() {
        return children.size();
    }

    public Optional<Candidate> child(String key) {
        return children.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** SHA-256, in hexadecimal digits, of the frame: a line for each child, in the order of their keys. */
    public String hash() {
        return Sha256.hex(children.stream().map(Frame::line).collect(Collectors.joining()));
    }

    private static String line(Candidate child) {
        return String.join(
                        "|",
                        child.key(),
                        child.open() ? "open" : child.closedOn().toString(),
                        child.stages().stream().map(Stage::id).collect(Collectors.joining(",")),
                        child.contactAlone() ? "contact" : "case",
                        child.age() == null ? "" : child.age().toString(),
                        child.need() == null ? "" : child.need(),
                        String.join(",", child.groups()))
                + "\n";
    }
}
