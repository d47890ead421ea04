package org.waymark.inspection.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.Experience;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.team.AssembleTeamForm.MemberAnswer;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class TeamCheckTest {

    private static final People PEOPLE = new People() {
        @Override
        public String name(String userId) {
            return userId;
        }

        @Override
        public boolean exists(String userId) {
            return Stream.concat(inGroup("inspectors").stream(), inGroup("quality").stream())
                    .anyMatch(person -> person.id().equals(userId));
        }

        @Override
        public List<Person> inGroup(String groupId) {
            List<String> ids = groupId.equals("quality")
                    ? List.of("quality")
                    : List.of("lead", "inspector1", "inspector2", "inspector3", "inspector4");
            return ids.stream().map(id -> new Person(id, id)).toList();
        }
    };

    @Test
    void aWholeTeamIsTaken() {
        List<Member> team = check(lines());

        assertThat(team).hasSize(6);
        assertThat(team.get(0)).isEqualTo(new Member("lead", Role.LEAD, Experience.SOCIAL_CARE, 1));
    }

    @Test
    void whoeverGivesNoDayArrivesWhenTheFrameworkSays() {
        assertThat(check(lines())).extracting(Member::arrivesOnDay).containsExactly(1, 2, 2, 3, 3, 3);
    }

    @Test
    void thereIsExactlyOneLead() {
        List<MemberAnswer> lines = lines();
        lines.set(1, new MemberAnswer("inspector1", "lead", "social-care", 1));

        assertThat(onlyError(lines))
                .isEqualTo(new FieldError("members", "A team has exactly one lead inspector; this one has 2."));
    }

    @Test
    void nobodyAssuresTheQualityOfTheirOwnInspection() {
        List<MemberAnswer> lines = lines();
        lines.set(5, new MemberAnswer("lead", "quality", "social-care", null));

        assertThat(onlyError(lines).field()).isEqualTo("members[5].user");
        assertThat(onlyError(lines).message()).contains("lead is in the team twice. Nobody assures the quality");
    }

    @Test
    void ofAnInspectorWhoIsNamedTwiceNothingIsSaidOfQuality() {
        List<MemberAnswer> lines = lines();
        lines.set(2, new MemberAnswer("inspector1", "inspector", "social-care", null));

        assertThat(onlyError(lines))
                .isEqualTo(new FieldError(
                        "members[2].user",
                        "inspector1 is in the team twice. Choose somebody else here, or remove this line."));
    }

    @Test
    void aLineThatNamesNobodyYetIsNobodyTwice() {
        List<MemberAnswer> lines = lines();
        lines.set(2, new MemberAnswer(null, "inspector", "social-care", 99));
        lines.set(3, new MemberAnswer(null, "inspector", "social-care", null));

        assertThat(onlyError(lines).field()).isEqualTo("members[2].arrivesOnDay");
    }

    @Test
    void peopleMustExistAndBelongWhereTheyAreNamed() {
        List<MemberAnswer> lines = lines();
        lines.set(2, new MemberAnswer("nobody", "inspector", "social-care", null));
        assertThat(onlyError(lines).message()).contains("Choose one of the inspectors.");

        lines.set(2, new MemberAnswer("inspector2", "quality", "social-care", null));
        assertThat(onlyError(lines).message()).contains("Choose one of the quality assurance managers.");
    }

    @Test
    void theDaysOnSiteAreTheFrameworks() {
        List<MemberAnswer> lines = lines();
        lines.set(3, new MemberAnswer("inspector3", "inspector", "social-care", 11));

        assertThat(onlyError(lines))
                .isEqualTo(new FieldError(
                        "members[3].arrivesOnDay", "Day 11 is not a day on site: they are numbered 1 to 10."));
    }

    @Test
    void aTeamNamesItsQualityAssuranceManager() {
        assertThat(onlyError(lines().subList(0, 5)).field()).isEqualTo("members");
    }

    private static List<MemberAnswer> lines() {
        return new ArrayList<>(List.of(
                new MemberAnswer("lead", "lead", "social-care", null),
                new MemberAnswer("inspector1", "inspector", "social-care", null),
                new MemberAnswer("inspector2", "inspector", "social-care", null),
                new MemberAnswer("inspector3", "inspector", "social-care", null),
                new MemberAnswer("inspector4", "inspector", "education", null),
                new MemberAnswer("quality", "quality", "social-care", null)));
    }

    private static List<Member> check(List<MemberAnswer> lines) {
        return new TeamCheck(AnInspection.FRAMEWORK, PEOPLE).check(lines);
    }

    private static FieldError onlyError(List<MemberAnswer> lines) {
        RefusedAnswers refused = catchThrowableOfType(RefusedAnswers.class, () -> check(lines));
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
