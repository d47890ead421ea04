package org.waymark.authority;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An organisation that can be inspected beside a local authority: a police force, a part of the health service.
 *
 * @param code letters and digits, by which Waymark knows it and by which its groups are named
 * @param kind a word by which frameworks ask for it, such as {@code police}
 * @param from its first day, or null when it was there before any inspection of ours
 * @param to   its last day, or null while it exists
 */
public record OrganisationView(String code, String name, String kind, LocalDate from, LocalDate to) {

    private static final String CONTACT = "contact";
    private static final String HEAD = "head";

    /** The group of its contacts, who supply what an inspection asks it for. */
    public String contactGroup() {
        return contactGroup(code);
    }

    /** The group of whoever is at its head, and of their office. */
    public String headGroup() {
        return headGroup(code);
    }

    public static String contactGroup(String code) {
        return CONTACT + code;
    }

    public static String headGroup(String code) {
        return HEAD + code;
    }

    /** The code of the organisation whose group that is; empty for every other group. */
    public static Optional<String> codeOf(String group) {
        return Stream.of(CONTACT, HEAD)
                .filter(group::startsWith)
                .map(prefix -> group.substring(prefix.length()))
                .findFirst();
    }

    /** Whether it existed on that day. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
