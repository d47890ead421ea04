package org.waymark.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The users there are, for choosing who does what; without anything that only their own sign-in needs. */
public interface People {

    /** Whether there is a user of this id. */
    boolean exists(String userId);

    /** First and last name; the id where neither is known, or the user is no more. */
    String name(String userId);

    /** The names of many, asked for at once; each as {@link #name} has it. */
    default Map<String, String> names(Collection<String> userIds) {
        return userIds.stream()
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
    }

    /** The members of a group of the engine, by name; empty when there is no such group. */
    List<Person> inGroup(String groupId);

    /** The members of many groups, asked for at once; each as {@link #inGroup} has them, none where there is no such group. */
    default Map<String, List<Person>> inGroups(Collection<String> groupIds) {
        return groupIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::inGroup));
    }

    /**
     * @param id   the engine's user
     * @param name first and last name; the id where neither is known
     */
    record Person(String id, String name) {}
}
