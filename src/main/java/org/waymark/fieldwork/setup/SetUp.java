package org.waymark.fieldwork.setup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the authority arranged, so that the team can work on site. */
@Entity
public class SetUp {

    @Id
    private String inspectionId;

    @Version
    private int version;

    private String rooms;
    private String note;
    private String arrangedBy;
    private Instant arrangedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "set_up_access", joinColumns = @JoinColumn(name = "inspection_id"))
    @MapKeyColumn(name = "inspector")
    private Map<String, Access> access = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "set_up_contact", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "place")
    private List<Contact> contacts = new ArrayList<>();

    protected SetUp() {}

    SetUp(String inspectionId, String rooms, String note, Map<String, Access> access, List<Contact> contacts) {
        this.inspectionId = inspectionId;
        this.rooms = rooms;
        this.note = note;
        this.access.putAll(access);
        this.contacts.addAll(contacts);
    }

    SetUp arranged(String by, Instant at) {
        arrangedBy = by;
        arrangedAt = at;
        return this;
    }

    /** Access became ready, or is not any more. */
    void changeAccess(String inspector, boolean ready, String accessNote, String by, Instant at) {
        access.put(inspector, new Access(ready, accessNote, by, at));
    }

    void changeRooms(String otherRooms, String otherNote) {
        rooms = otherRooms;
        note = otherNote;
    }

    void addContact(Contact contact) {
        contacts.add(contact);
    }

    /** @param place counted from 0 */
    void removeContact(int place) {
        contacts.remove(place);
    }

    /** How often it has changed. */
    int revision() {
        return version;
    }

    public String rooms() {
        return rooms;
    }

    String note() {
        return note;
    }

    String arrangedBy() {
        return arrangedBy;
    }

    Instant arrangedAt() {
        return arrangedAt;
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    Map<String, Access> access() {
        return Map.copyOf(access);
    }

    /**
     * One inspector's access to the records system.
     *
     * @param note      how they sign in, or when it will be ready; never a password
     * @param changedBy and {@code changedAt}: null while it is as it was first arranged
     */
    @Embeddable
    record Access(boolean ready, String note, String changedBy, Instant changedAt) {

        static Access first(boolean ready, String note) {
            return new Access(ready, note, null, null);
        }
    }

    /**
     * @param role  what they are there for
     * @param reach telephone, mail or room
     */
    @Embeddable
    public record Contact(String name, String role, String reach) {}
}
