package org.waymark.inspection.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.framework.Framework;
import org.waymark.inspection.Experience;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether a team can be changed as asked; says everything that is wrong at once, as at assembly. */
class TeamChangeCheck {

    private final Framework framework;
    private final List<Member> team;
    private final People people;
    private final int today;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param team  who is on it now
     * @param today which day of the fieldwork it is; 1 before it has begun
     */
    TeamChangeCheck(Framework framework, List<Member> team, People people, int today) {
        this.framework = framework;
        this.team = team;
        this.people = people;
        this.today = today;
    }

    /**
     * @param experience   what a new member is experienced in; null for the leaver's own
     * @param arrivesOnDay day of the fieldwork on which a new member arrives; null for today
     */
    record Joiner(String user, String experience, Integer arrivesOnDay) {}

    /** @throws RefusedAnswers naming the fields {@code user}, {@code role}, {@code experience}, {@code arrivesOnDay} */
    TeamChange join(Joiner joiner, String role) {
        Optional<Role> as = TeamCheck.roleOf(role);
        String partner = partnerOf(joiner.user());
        if (as.isEmpty() || as.get() == Role.LEAD || as.get() == Role.PARTNER_LEAD) {
            refuse("role", "Choose inspector or quality. A new lead replaces the one there is.");
        } else if (memberOf(joiner.user()).isPresent()) {
            refuse("user", name(joiner.user()) + " is on the team already.");
        } else {
            checkPerson("user", joiner.user(), as.get(), partner);
        }
        Member member = member(joiner, as.orElse(Role.INSPECTOR), null, partner);
        raise();
        return new TeamChange(null, false, joiner.user(), member, with(team, member));
    }

    /**
     * @param stays whether a lead who is replaced stays on the team, as an inspector
     * @throws RefusedAnswers naming the fields {@code leaver}, {@code successor}, {@code experience},
     *                        {@code arrivesOnDay}
     */
    TeamChange replace(String leaver, Joiner successor, boolean stays) {
        Optional<Member> leaving = memberOf(leaver);
        Optional<Member> present = memberOf(successor.user());
        if (leaving.isEmpty()) {
            throw RefusedAnswers.of("leaver", name(leaver) + " is not on the team.");
        }
        Role role = leaving.get().role();
        if (leaver.equals(successor.user())) {
            refuse("successor", "Name somebody else: nobody is replaced by themselves.");
        } else if (present.isPresent()) {
            checkColleague(leaving.get(), present.get());
        } else {
            checkPerson("successor", successor.user(), role, leaving.get().inspectorate());
        }
        if (stays && role != Role.LEAD) {
            refuse("leaverStays", "Only a lead inspector who is replaced can stay, as an inspector.");
        }
        Member joining = present.isPresent()
                ? null
                : member(successor, role, leaving.get(), leaving.get().inspectorate());
        raise();
        return new TeamChange(
                leaver, stays, successor.user(), joining, after(leaving.get(), successor, joining, stays));
    }

    private List<Member> after(Member leaving, Joiner successor, Member joining, boolean stays) {
        List<Member> after = new ArrayList<>();
        for (Member member : team) {
            if (member.equals(leaving)) {
                if (stays) {
                    after.add(member.as(Role.INSPECTOR));
                }
            } else {
                boolean leadsNow = leads(leaving.role()) && member.userId().equals(successor.user());
                after.add(leadsNow ? member.as(leaving.role()) : member);
            }
        }
        return joining == null ? after : with(after, joining);
    }

    /** Whether it is a role that somebody else of the inspectorate has to take on. */
    static boolean leads(Role role) {
        return role == Role.LEAD || role == Role.PARTNER_LEAD;
    }

    /** Of which partner inspectorate somebody is; null when of none. */
    private String partnerOf(String user) {
        return PartnerInspectorates.of(framework).stream()
                .filter(partner -> people.inGroup(partner.group()).stream()
                        .anyMatch(person -> person.id().equals(user)))
                .map(PartnerInspectorates.Partner::id)
                .findFirst()
                .orElse(null);
    }

    private void checkColleague(Member leaving, Member present) {
        Role role = leaving.role();
        if (!Objects.equals(leaving.inspectorate(), present.inspectorate())) {
            refuse(
                    "successor",
                    "%s is of another inspectorate than %s. Name somebody of the same."
                            .formatted(name(present.userId()), name(leaving.userId())));
        } else if (leads(role) && leads(present.role())) {
            refuse("successor", "%s leads already.".formatted(name(present.userId())));
        } else if (role == Role.QUALITY) {
            refuse(
                    "successor",
                    "%s is an inspector of this team. Nobody assures the quality of their own inspection."
                            .formatted(name(present.userId())));
        } else if (present.role() == Role.QUALITY) {
            refuse(
                    "successor",
                    "%s assures the quality of this inspection, and cannot inspect in it."
                            .formatted(name(present.userId())));
        }
    }

    private void checkPerson(String field, String user, Role role, String partner) {
        String group = TeamCheck.groupOf(role, partner);
        if (people.inGroup(group).stream().noneMatch(one -> one.id().equals(user))) {
            refuse(
                    field,
                    role == Role.QUALITY
                            ? "Choose one of the quality assurance managers."
                            : "Choose one of the inspectors%s."
                                    .formatted(partner == null ? "" : " of that inspectorate"));
        }
    }

    /**
     * @param leaving whose place they take; null for none
     * @param partner id of the partner inspectorate that they are of; null for none
     */
    private Member member(Joiner joiner, Role role, Member leaving, String partner) {
        Optional<Experience> experience =
                partner == null ? Experience.of(framework, joiner.experience()) : Optional.of(Experience.PARTNER);
        if (experience.isEmpty()
                        && joiner.experience() != null
                        && !joiner.experience().isBlank()
                || experience.isEmpty() && leaving == null) {
            refuse("experience", Experience.choose(framework));
        }
        int day = joiner.arrivesOnDay() == null ? today : joiner.arrivesOnDay();
        int days = framework.fieldwork().daysOnSite();
        if (day < 1 || day > days) {
            refuse("arrivesOnDay", "Day %d is not a day on site: they are numbered 1 to %d.".formatted(day, days));
        }
        return new Member(
                joiner.user(), role, experience.orElse(leaving == null ? null : leaving.experience()), day, partner);
    }

    private Optional<Member> memberOf(String user) {
        return team.stream().filter(member -> member.userId().equals(user)).findFirst();
    }

    private static List<Member> with(List<Member> some, Member one) {
        List<Member> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private String name(String user) {
        return user == null ? "Nobody" : people.name(user);
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    private void raise() {
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }
}
