package org.waymark.platform.mail;

/**
 * Takes letters. They are kept in the running transaction, so that they leave only if what they tell of has happened.
 */
public interface Post {

    /** To one user of the engine. */
    void toUser(String userId, Letter letter);

    /** To each member of a group of the engine. */
    void toGroup(String groupId, Letter letter);

    /**
     * To an address outside Waymark, such as the press office's.
     *
     * @param office the name of the address in {@code waymark.post.offices}
     */
    void toOffice(String office, Letter letter);
}
