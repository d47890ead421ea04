package org.waymark.inspection.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.Experience;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.team.TeamChangeCheck.Joiner;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class TeamChangeCheckTest {

    private static final People PEOPLE = new People() {
        @Override
        public boolean exists(String userId) {
            return !userId.equals("nobody");
        }

        @Override
        public String name(String userId) {
            return "Ivy " + userId;
        }

        @Override
        public List<Person> inGroup(String group) {
            return (group.equals("quality")
                            ? List.of("quality", "quality2")
                            : List.of("lead", "inspector1", "inspector5"))
                    .stream().map(id -> new Person(id, id)).toList();
        }
    };

    private static TeamChangeCheck check() {
        return new TeamChangeCheck(AnInspection.FRAMEWORK, AnInspection.TEAM, PEOPLE, 4);
    }

    @Test
    void aNewLeadFromOutsideTakesTheLeadsPlace() {
        TeamChange change = check().replace("lead", new Joiner("inspector5", null, null), false);

        assertThat(change.joining()).isEqualTo(new Member("inspector5", Role.LEAD, Experience.SOCIAL_CARE, 4));
        assertThat(change.team()).hasSize(6).extracting(Member::userId).doesNotContain("lead");
    }

    @Test
    void anInspectorOfTheTeamCanActAsLeadWhileTheLeadStays() {
        TeamChange change = check().replace("lead", new Joiner("inspector1", null, null), true);

        assertThat(change.joining()).isNull();
        assertThat(change.team())
                .contains(new Member("inspector1", Role.LEAD, Experience.SOCIAL_CARE, 2))
                .contains(new Member("lead", Role.INSPECTOR, Experience.SOCIAL_CARE, 1));
    }

    @Test
    void aTeamHasOneLeadAndNobodyAssuresTheirOwnInspection() {
        assertThat(error(() -> check().join(new Joiner("inspector5", "education", null), "lead"))
                        .field())
                .isEqualTo("role");
        assertThat(error(() -> check().replace("quality", new Joiner("inspector1", null, null), false))
                        .message())
                .contains("Nobody assures the quality");
        assertThat(error(() -> check().replace("inspector1", new Joiner("quality", null, null), false))
                        .message())
                .contains("cannot inspect in it");
    }

    @Test
    void whoComesMustExistBelongThereAndArriveOnADayOnSite() {
        assertThat(error(() -> check().join(new Joiner("nobody", "education", 4), "inspector"))
                        .message())
                .isEqualTo("Choose one of the inspectors.");
        assertThat(error(() -> check().join(new Joiner("quality2", "education", 4), "inspector"))
                        .message())
                .contains("Choose one of the inspectors");
        assertThat(error(() -> check().join(new Joiner("inspector1", "education", 4), "inspector"))
                        .message())
                .isEqualTo("Ivy inspector1 is on the team already.");
        assertThat(error(() -> check().join(new Joiner("inspector5", "education", 11), "inspector"))
                        .message())
                .isEqualTo("Day 11 is not a day on site: they are numbered 1 to 10.");
        assertThat(error(() -> check().join(new Joiner("inspector5", "gardening", null), "inspector"))
                        .field())
                .isEqualTo("experience");
    }

    @Test
    void nobodyIsReplacedByThemselvesOrWithoutBeingThere() {
        assertThat(error(() -> check().replace("lead", new Joiner("lead", null, null), false))
                        .field())
                .isEqualTo("successor");
        assertThat(error(() -> check().replace("inspector5", new Joiner("lead", null, null), false))
                        .field())
                .isEqualTo("leaver");
    }

    private static FieldError error(ThrowingCallable work) {
        RefusedAnswers refused = catchThrowableOfType(RefusedAnswers.class, work);
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
