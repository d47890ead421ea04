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
        Set<String> inspectors = idsIn(StaffGroups.INSPECTORS);
        Set<String> quality = idsIn(StaffGroups.QUALITY);
        for (int index = 0; index < lines.size(); index++) {
            AssembleTeamForm.MemberAnswer line = lines.get(index);
            String at = "members[" + index + "].";
            Optional<Role> role = roleOf(line.role());
            Optional<Experience> experience = Experience.of(line.experience());
            if (role.isEmpty()) {
                refuse(at + "role", "Choose lead inspector, inspector or quality assurance manager.");
            } else {
                checkPerson(at + "user", line.user(), role.get() == Role.QUALITY ? quality : inspectors, role.get());
            }
            if (experience.isEmpty()) {
                refuse(at + "experience", "Choose social care or education.");
            }
            int arrives = arrivalOf(line, index);
            checkArrival(at + "arrivesOnDay", arrives);
            if (role.isPresent() && experience.isPresent()) {
                members.add(new Member(line.user(), role.get(), experience.get(), arrives));
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

    private String inTwice(String user, boolean assures) {
        return people.name(user) + " is in the team twice. "
                + (assures
                        ? "Nobody assures the quality of their own inspection: choose somebody else in one of the two places."
                        : "Choose somebody else here, or remove this line.");
    }

    private void checkPerson(String field, String user, Set<String> eligible, Role role) {
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
                            : "Choose one of the inspectors.");
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
        if (lines.stream()
                .noneMatch(
                        line -> roleOf(line.role()).filter(Role.QUALITY::equals).isPresent())) {
            refuse("members", "Name the quality assurance manager who attends the judgement meeting.");
        }
    }

    static Optional<Role> roleOf(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
