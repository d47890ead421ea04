package org.waymark.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** Who says that somebody is away, and who learns of it. */
@WaymarkTest
class AbsencesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2012, 12, 4);
    private static final LocalDate THURSDAY = LocalDate.of(2012, 12, 6);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Absences absences;

    @Autowired
    private AbsenceController pages;

    @Autowired
    private Acting acting;

    @Autowired
    private People people;

    @AfterEach
    void nobodyIsAwayAnyMore() {
        context.getBean(EngineByHand.class).setClock(Instant.parse("2012-11-26T10:00:00Z"));
        acting.as("manager", absences::toCome)
                .forEach(absence -> acting.as("manager", () -> absences.remove(absence.getId())));
    }

    private void away(String by, String user, LocalDate first, LocalDate last) {
        acting.as(by, () -> absences.record(user, first, last, "LEAVE"));
    }

    @Test
    void anInspectorSaysItOfThemselvesAndManagersSeeItOfEverybody() {
        PlayedInspection.planned(context);
        away("inspector1", null, TUESDAY, THURSDAY);
        away("manager", "inspector2", THURSDAY, THURSDAY);

        assertThat(linesOf("inspector1")).containsExactly(people.name("inspector1") + ", Leave");
        assertThat(linesOf("inspector3")).isEmpty();
        assertThat(linesOf("manager"))
                .containsExactly(people.name("inspector1") + ", Leave", people.name("inspector2") + ", Leave");
        assertThatThrownBy(() -> away("inspector1", "inspector3", TUESDAY, THURSDAY))
                .isInstanceOf(NotAllowed.class);
        Absence ofAnother =
                absences.between(THURSDAY, THURSDAY).get("inspector2").get(0);
        assertThatThrownBy(() -> acting.as("inspector1", () -> absences.remove(ofAnother.getId())))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> linesOf(String user) {
        return acting.as(user, () -> pages.page(user)).absences().stream()
                .map(line -> line.who() + ", " + line.kind())
                .toList();
    }

    @Test
    void whoPutsATeamTogetherIsToldWhoIsAway() {
        PlayedInspection planned = PlayedInspection.planned(context);
        away("manager", "inspector1", TUESDAY, THURSDAY);

        assertThat(planned.open("manager", "task-assemble-team").toString())
                .containsPattern(
                        people.name("inspector1") + ", inspector[^\"]*; away from 4 December 2012 to 6 December 2012");
    }

    @Test
    void onesOwnDaysAreRemovedAndOldOnesForgotten() {
        PlayedInspection planned = PlayedInspection.planned(context);
        away("inspector1", null, TUESDAY, TUESDAY);
        away("inspector1", null, THURSDAY, THURSDAY);
        Absence first = acting.as("inspector1", absences::toCome).get(0);
        acting.as("inspector1", () -> absences.remove(first.getId()));
        assertThat(acting.as("inspector1", absences::toCome))
                .extracting(Absence::firstDay)
                .containsExactly(THURSDAY);

        planned.clock("2013-12-06T10:00:00Z");
        away("inspector2", null, THURSDAY.plusYears(1), THURSDAY.plusYears(1));
        assertThat(absences.between(THURSDAY, THURSDAY)).containsKey("inspector1");
        planned.clock("2013-12-07T10:00:00Z");
        away("inspector3", null, THURSDAY.plusYears(2), THURSDAY.plusYears(2));
        assertThat(absences.between(THURSDAY, THURSDAY)).isEmpty();
    }

    @Test
    void daysThatCannotBeAreRefused() {
        PlayedInspection.planned(context);
        away("inspector1", null, TUESDAY, THURSDAY);

        assertRefused("firstDay", "is away already from 4 December 2012", THURSDAY, THURSDAY);
        assertRefused("lastDay", "is before the first day", THURSDAY.plusDays(2), THURSDAY.plusDays(1));
        assertRefused("lastDay", "is over", TUESDAY.minusYears(1), TUESDAY.minusYears(1));
        assertRefused("lastDay", "within a year", THURSDAY.plusDays(1), THURSDAY.plusYears(2));
        assertThatThrownBy(() -> away("manager", "manager", TUESDAY, THURSDAY))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Choose one of the inspectors");
    }

    private void assertRefused(String field, String says, LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> away("inspector1", null, first, last))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageStartingWith(field)
                .hasMessageContaining(says);
    }
}
