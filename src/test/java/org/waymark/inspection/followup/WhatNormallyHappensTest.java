package org.waymark.inspection.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.Experience;
import org.waymark.inspection.Member;
import org.waymark.inspection.TablesOnTheirOwn;
import org.waymark.inspection.followup.NextInspection.Proposal;
import org.waymark.inspection.followup.RecordOutcomeForm.Answers;
import org.waymark.inspection.preparation.PrepareForm;
import org.waymark.inspection.preparation.PrepareForm.Kind;
import org.waymark.inspection.team.TeamMakeUp;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class WhatNormallyHappensTest {

    private final NextInspection next = new NextInspection(TablesOnTheirOwn.decisions());
    private final TeamMakeUp makeUp = new TeamMakeUp(TablesOnTheirOwn.decisions());

    @Test
    void theFrameworksTeamIsNormal() {
        assertThat(makeUp.departure(AnInspection.FRAMEWORK, AnInspection.TEAM)).isEmpty();
    }

    @Test
    void aTeamWithoutItsEducationInspectorIsADeparture() {
        List<Member> team = AnInspection.TEAM.stream()
                .map(member ->
                        new Member(member.userId(), member.role(), Experience.SOCIAL_CARE, member.arrivesOnDay()))
                .toList();

        assertThat(makeUp.departure(AnInspection.FRAMEWORK, team))
                .hasValueSatisfying(why -> assertThat(why).contains("fewer education inspectors"));
        assertThat(makeUp.departure(AnInspection.FRAMEWORK, AnInspection.TEAM.subList(0, 3)))
                .isPresent();
    }

    @Test
    void whatWasOnlyProposedIsNotWhatNormallyFollows() {
        assertThat(List.of("outstanding", "good", "adequate", "inadequate"))
                .map(grade -> next.after(AnInspection.FRAMEWORK, grade))
                .allSatisfy(proposal -> {
                    assertThat(proposal.decision()).isEqualTo("select");
                    assertThat(proposal.months()).isNull();
                });
    }

    @Test
    void whatAFrameworkSetsFollowsAndALastGradeIsMonitoredUnlessItSaysOtherwise() {
        Framework sets =
                Frameworks.kept("ours", AnInspection.FRAMEWORK.content().replace("proposal: true", "proposal: false"));

        assertThat(next.after(sets, "inadequate"))
                .extracting(Proposal::decision, Proposal::months)
                .containsExactly("monitor", 18);
        assertThat(next.after(sets, "adequate"))
                .extracting(Proposal::decision, Proposal::months)
                .containsExactly("programme", 36);
        assertThat(next.after(sets, null).decision()).isEqualTo("select");
        assertThat(next.after(Frameworks.shipped().byId("monitoring-visit"), null))
                .extracting(Proposal::decision, Proposal::months)
                .containsExactly("monitor", 3);
    }

    @Test
    void theMonthInWhichTheNextInspectionIsDueIsSaid() {
        assertThat(RecordOutcomeForm.due(LocalDate.of(2012, 12, 14), 36)).isEqualTo("December 2015");
        assertThat(RecordOutcomeForm.due(LocalDate.of(2012, 12, 14), null)).isNull();
    }

    @Test
    void anotherOutcomeThanTheNormalTakesAReason() {
        Proposal normal = new Proposal("programme", 36, "The framework gives an interval.");

        assertThatCode(() -> RecordOutcomeForm.checkReason(new Answers("programme", 36, null), normal))
                .doesNotThrowAnyException();
        assertThatCode(() -> RecordOutcomeForm.checkReason(new Answers("programme", 12, "Concerns since."), normal))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RecordOutcomeForm.checkReason(new Answers("programme", 12, " "), normal))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Say why");
    }

    @Test
    void everyKindOfInformationIsReadOrSaidWhyNot() {
        List<Kind> all = AnInspection.FRAMEWORK.informationHeld().stream()
                .map(kind -> new Kind(kind.id(), true, null))
                .toList();
        assertThatCode(() -> PrepareForm.check(AnInspection.FRAMEWORK, all)).doesNotThrowAnyException();

        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> PrepareForm.check(
                        AnInspection.FRAMEWORK,
                        List.of(new Kind(all.get(0).kind(), false, ""), new Kind("rumours", true, null))));
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .startsWith("information[0].note", "information[1].kind", "information")
                .hasSize(all.size() + 1);
    }
}
