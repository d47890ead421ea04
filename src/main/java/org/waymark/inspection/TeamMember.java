package org.waymark.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

@Entity
@Table(name = "inspection_member")
public class TeamMember {

    /** Who leads comes first, then by the day on which they arrive: rows have no order of their own. */
    static final Comparator<TeamMember> IN_ORDER = Comparator.comparing(TeamMember::role)
            .thenComparing(member -> member.arrivesOnDay)
            .thenComparing(member -> member.userId);

    @Id
    private UUID id;

    private String userId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Convert(converter = ExperienceColumn.class)
    private Experience experience;

    private int arrivesOnDay;
    private String inspectorate;
    private LocalDate joinedOn;
    private String joinedWhy;
    private LocalDate leftOn;
    private String leftWhy;

    protected TeamMember() {}

    TeamMember(Member member) {
        this.id = UUID.randomUUID();
        this.userId = member.userId();
        this.role = member.role();
        this.experience = member.experience();
        this.arrivesOnDay = member.arrivesOnDay();
        this.inspectorate = member.inspectorate();
    }

    TeamMember(Member member, LocalDate joinedOn, String why) {
        this(member);
        this.joinedOn = joinedOn;
        this.joinedWhy = why;
    }

    void leave(LocalDate on, String why) {
        leftOn = on;
        leftWhy = why;
    }

    void become(Role other) {
        role = other;
    }

    boolean isOf(String user) {
        return userId.equals(user);
    }

    public boolean isPresent() {
        return leftOn == null;
    }

    public Role role() {
        return role;
    }

    /** Null for whoever was there from the assembly on. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    public String joinedWhy() {
        return joinedWhy;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public String leftWhy() {
        return leftWhy;
    }

    public Member toMember() {
        return new Member(userId, role, experience, arrivesOnDay, inspectorate);
    }

    /** In capital letters, such as {@code SOCIAL_CARE}. */
    static class ExperienceColumn implements AttributeConverter<Experience, String> {

        @Override
        public String convertToDatabaseColumn(Experience experience) {
            return experience == null
                    ? null
                    : experience.id().toUpperCase(Locale.ROOT).replace('-', '_');
        }

        @Override
        public Experience convertToEntityAttribute(String word) {
            return word == null
                    ? null
                    : new Experience(word.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
