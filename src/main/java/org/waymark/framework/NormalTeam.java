package org.waymark.framework;

import java.util.List;

/** The normal team. A departure from it takes a reason. */
public record NormalTeam(List<Specialists> makeUp) {

    /** How many inspectors there normally are, the lead among them. */
    public int size() {
        return makeUp.stream().mapToInt(Specialists::members).sum();
    }

    /** How many of that specialism there normally are; 0 when the framework asks for none. */
    public int members(String specialism) {
        return makeUp.stream()
                .filter(part -> part.specialism().equals(specialism))
                .mapToInt(Specialists::members)
                .sum();
    }

    /** @param specialism such as {@code social-care} */
    public record Specialists(String specialism, int members) {}
}
