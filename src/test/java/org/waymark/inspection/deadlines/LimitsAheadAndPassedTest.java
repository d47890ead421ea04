package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;

/** What is said of a limit before it can be counted, and in a letter that is written late. */
@WaymarkTest
class LimitsAheadAndPassedTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient database;

    @Test
    void whileTheLastDayIsOnlyPlannedTheDeadlinesAreExpected() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        Deadline draft = deadlines.of(inspection.id(), "draft").orElseThrow();

        assertThat(draft.date()).isNull();
        assertThat(draft.expected()).startsWith("Expected on ").contains(" if the last day on site is ");
        assertThat(deadlines.of(inspection.id(), "comments").orElseThrow().expected())
                .isNull();

        inspection.clock("2012-12-04T09:00:00Z");
        OnTheWay.pause(context, inspection.id(), java.time.LocalDate.of(2012, 12, 4));
        assertThat(deadlines.of(inspection.id(), "draft").orElseThrow().expected())
                .isNull();
    }

    /** Its last day was planned for 14 December, and is not recorded: what is expected counts from the day that is known. */
    @Test
    void whereTheTimeOnSiteHasEndedEarlyTheDeadlinesAreExpectedFromThatDay() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        inspection.clock("2012-12-05T09:00:00Z");
        context.getBean(Inspections.class).endFieldwork(inspection.id());

        assertThat(deadlines.of(inspection.id(), "draft").orElseThrow().expected())
                .endsWith(" if the last day on site is 5 December 2012");
    }

    @Test
    void aLetterThatIsWrittenLateNamesTheTasksOwnDueDate() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        OnTheWay.complain(context, "manager", inspection.id());
        assertThat(inspection.task("task-acknowledge-complaint").due()).isEqualTo("2012-12-06T00:00:00Z");

        inspection.clock("2012-12-12T09:00:00Z");

        assertThat(database.sql("select subject from letter where inspection_id = ? and template = 'escalation'")
                        .param(inspection.id())
                        .query(String.class)
                        .list())
                .anyMatch(subject ->
                        subject.contains("Acknowledgement of a complaint is overdue since Wednesday 5 December 2012"));
    }

    @Test
    void aLateDraftIsRemindedOfAndThenToldToTheManagers() {
        PlayedInspection inspection = OnTheWay.reporting(context);
        inspection.clock("2012-12-31T09:00:00Z");
        assertThat(ofTheDraft(inspection)).containsExactly("reminder lead");

        inspection.clock("2013-01-03T00:00:00Z");
        assertThat(ofTheDraft(inspection)).containsExactly("escalation manager", "reminder lead");
    }

    @Test
    void whenNothingRanUntilTheLimitHadPassedTheManagersAreToldOnceAndNobodyIsReminded() {
        PlayedInspection inspection = OnTheWay.reporting(context);
        inspection.clock("2013-01-07T09:00:00Z");

        assertThat(ofTheDraft(inspection)).containsExactly("escalation manager");
    }

    /** Of each letter of the draft's limit what it is and to whom; of the managers, one of those that any test may have made. */
    private List<String> ofTheDraft(PlayedInspection inspection) {
        return database.sql("""
                        select template || ' ' || to_user from letter
                         where inspection_id = ? and subject like '%Draft report%'
                           and (template <> 'escalation' or to_user = 'manager') order by 1
                        """).param(inspection.id()).query(String.class).list();
    }
}
