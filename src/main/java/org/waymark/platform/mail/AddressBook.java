package org.waymark.platform.mail;

import java.util.List;
import java.util.Optional;

/** Knows the people that letters go to. Implemented by the room that knows the engine's users. */
public interface AddressBook {

    /** The mail address of a user; empty when there is no such user, or none is known. */
    Optional<String> addressOf(String userId);

    /** The users in a group; none when there is no such group. */
    List<String> membersOf(String groupId);
}
