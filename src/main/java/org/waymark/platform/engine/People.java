package org.waymark.platform.engine;

import java.util.List;

/** The users there are, for choosing who does what; without anything that only their own sign-in needs. */
public interface People {

    /** Whether there is a user of this id. */
    boolean exists(String userId);

    /** First and last name; the id where neither is known, or the user is no more. */
    String name(String userId);

    /** The members of a group of the engine, by name; empty when there is no such group. */
    List<Person> inGroup(String groupId);

    /**
     * @param id   the engine's user
     * @param name first and last name; the id where neither is known
     */
    record Person(String id, String name) {}
}
