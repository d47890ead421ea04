package org.waymark.inspection.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.framework.Framework;
import org.waymark.inspection.Experience;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether these people can be a team; says everything that is wrong at once. */
class TeamCheck {

    private final Framework framework;
    private final People people;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Role> named = new HashMap<>();

    TeamCheck(Framework framework, People people) {
        this.framework = framework;
        this.people = people;
    }

    /**
     * @throws RefusedAnswers naming each line, as {@code members[2].user}
     */
    List<Member> check(List<AssembleTeamForm.MemberAnswer> lines) {
        Map<String, Set<String>> eligible = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            AssembleTeamForm.MemberAnswer line = lines.get(index);
            String at = "members[" + index + "].";
            Optional<Role> role = roleOf(line.role());
            String partner = partnerOf(line);
            Optional<Experience> experience =
                    partner == null ? Experience.of(framework, line.experience()) : Optional.of(Experience.PARTNER);
            if (role.isEmpty()) {
                refuse(at + "role", "Choose lead inspector, inspector or quality assurance manager.");
            } else {
                String group = groupOf(role.get(), partner);
                checkPerson(
                        at + "user", line.user(), eligible.computeIfAbsent(group, this::idsIn), role.get(), partner);
            }
            checkInspectorate(at, line, role.orElse(null), partner);
            if (experience.isEmpty()) {
                refuse(
                        at + "experience",
                        line.experience() == null || line.experience().isBlank()
                                ? "Choose what they are experienced in."
                                : Experience.choose(framework));
            }
            int arrives = arrivalOf(line, index);
            checkArrival(at + "arrivesOnDay", arrives);
            if (role.isPresent() && experience.isPresent()) {
                members.add(new Member(line.user(), role.get(), experience.get(), arrives, partner));
            }
        }
        checkRoles(lines);
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return List.copyOf(members);
    }

    private Set<String> idsIn(String group) {
        Set<String> ids = new HashSet<>();
        people.inGroup(group).forEach(person -> ids.add(person.id()));
        return ids;
    }

    /** The id of the partner inspectorate that a line names; null for the one that leads overall. */
    private String partnerOf(AssembleTeamForm.MemberAnswer line) {
        boolean leads = framework
                .joint()
                .leading()
                .filter(one -> one.id().equals(line.inspectorate()))
                .isPresent();
        boolean named = line.inspectorate() != null && !line.inspectorate().isBlank();
        return named && !leads ? line.inspectorate() : null;
    }

    /** In which group of the engine whoever is there for this has to be. */
    static String groupOf(Role role, String partner) {
        if (partner != null) {
            return PartnerInspectorates.group(partner);
        }
        return role == Role.QUALITY ? StaffGroups.QUALITY : StaffGroups.INSPECTORS;
    }

    private void checkInspectorate(String at, AssembleTeamForm.MemberAnswer line, Role role, String partner) {
        if (partner != null
                && PartnerInspectorates.of(framework).stream()
                        .noneMatch(one -> one.id().equals(partner))) {
            refuse(at + "inspectorate", "Choose one of the inspectorates that hold this inspection together.");
        } else if (partner != null && role == Role.LEAD) {
            refuse(at + "role", "The lead inspector is of the inspectorate that leads overall.");
        } else if (partner != null && role == Role.QUALITY) {
            refuse(at + "role", "The quality assurance manager is of the inspectorate that leads overall.");
        } else if (partner == null && role == Role.PARTNER_LEAD) {
            refuse(at + "role", "The inspectorate that leads overall has the lead inspector.");
        }
    }

    private String inTwice(String user, boolean assures) {
        return people.name(user) + " is in the team twice. "
                + (assures
                        ? "Nobody assures the quality of their own inspection: choose somebody else in one of the two places."
                        : "Choose somebody else here, or remove this line.");
    }

    private void checkPerson(String field, String user, Set<String> eligible, Role role, String partner) {
        if (user == null || user.isBlank()) {
            return;
        }
        Role before = named.putIfAbsent(user, role);
        if (before != null) {
            refuse(field, inTwice(user, before != role && (before == Role.QUALITY || role == Role.QUALITY)));
        } else if (!eligible.contains(user)) {
            refuse(
                    field,
                    role == Role.QUALITY
                            ? "Choose one of the quality assurance managers."
                            : "Choose one of the inspectors%s."
                                    .formatted(partner == null ? "" : " of that inspectorate"));
        }
    }

    private void checkArrival(String field, int day) {
        int days = framework.fieldwork().daysOnSite();
        if (day < 1 || day > days) {
            refuse(field, "Day %d is not a day on site: they are numbered 1 to %d.".formatted(day, days));
        }
    }

    private int arrivalOf(AssembleTeamForm.MemberAnswer line, int index) {
        return line.arrivesOnDay() == null ? framework.fieldwork().arrivalDay(index + 1) : line.arrivesOnDay();
    }

    private void checkRoles(List<AssembleTeamForm.MemberAnswer> lines) {
        long leads = lines.stream()
                .filter(line -> roleOf(line.role()).filter(Role.LEAD::equals).isPresent())
                .count();
        if (leads != 1) {
            refuse("members", "A team has exactly one lead inspector; this one has %d.".formatted(leads));
        }
        for (PartnerInspectorates.Partner partner : PartnerInspectorates.of(framework)) {
            long partnerLeads = lines.stream()
                    .filter(line -> partner.id().equals(line.inspectorate()))
                    .filter(line -> roleOf(line.role())
                            .filter(Role.PARTNER_LEAD::equals)
                            .isPresent())
                    .count();
            if (partnerLeads != 1) {
                refuse(
                        "members",
                        "%s has exactly one who leads its part; here it has %d."
                                .formatted(partner.title(), partnerLeads));
            }
        }
        if (lines.stream()
                .noneMatch(
                        line -> roleOf(line.role()).filter(Role.QUALITY::equals).isPresent())) {
            refuse("members", "Name the quality assurance manager who attends the judgement meeting.");
        }
    }

    static Optional<Role> roleOf(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word != null && role.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst();
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
