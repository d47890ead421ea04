package org.waymark.inspection;

/**
 * One person on an inspection's team.
 *
 * @param userId       the engine's user
 * @param role         what they are there for
 * @param experience   what they are experienced in
 * @param arrivesOnDay the day of the fieldwork, from 1, on which they arrive on site
 * @param inspectorate id of the partner inspectorate that they are of; null of the one that leads overall
 */
public record Member(String userId, Role role, Experience experience, int arrivesOnDay, String inspectorate) {

    /** Of the inspectorate that leads overall, or inspects alone. */
    public Member(String userId, Role role, Experience experience, int arrivesOnDay) {
        this(userId, role, experience, arrivesOnDay, null);
    }

    /** Whether they are of another inspectorate than the one that leads overall. */
    public boolean isPartner() {
        return inspectorate != null;
    }

    /** The same person, there for something else. */
    public Member as(Role other) {
        return new Member(userId, other, experience, arrivesOnDay, inspectorate);
    }
}
