package org.waymark.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "inspection_member")
class TeamMember {

    @Id
    private UUID id;

    private String userId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Experience experience;

    private int arrivesOnDay;
    private LocalDate leftOn;

    protected TeamMember() {}

    TeamMember(Member member) {
        this.id = UUID.randomUUID();
        this.userId = member.userId();
        this.role = member.role();
        this.experience = member.experience();
        this.arrivesOnDay = member.arrivesOnDay();
    }

    boolean isPresent() {
        return leftOn == null;
    }

    Role role() {
        return role;
    }

    Member toMember() {
        return new Member(userId, role, experience, arrivesOnDay);
    }
}
