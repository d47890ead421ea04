package org.waymark.inspection.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

/** The authority's duties of an inspection whose final report reached it on Tuesday 15 January 2013. */
@WaymarkTest
class AuthorityDutiesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2013, 1, 15);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuthorityDuties duties;

    @Autowired
    private DutiesController controller;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private PlayedInspection inspection;

    @BeforeEach
    void theFinalReportHasReachedTheAuthority() {
        inspection = PlayedInspection.onSite(context);
        assertThat(acting.as(
                        "dcs301",
                        () -> controller.duties(asked(context, DutiesController.class, "duties", inspection.id()))))
                .as("before that")
                .isEmpty();
        inTransaction(() -> milestones.reachedOn(inspection.id(), "final-sent", RECEIVED));
        inspection.clock("2013-01-18T10:00:00Z");
        acting.asWaymark(() -> {
            inTransaction(() -> duties.begin(inspection.id()));
            return null;
        });
    }

    @Test
    void bothWaitForTheDirectorUntilTheEndOfTheirDays() {
        assertThat(inspection.task("task-publish-locally").due()).isEqualTo(Instant.parse("2013-02-27T00:00:00Z"));
        assertThat(inspection.task("task-supply-statement").due()).isEqualTo(Instant.parse("2013-04-25T23:00:00Z"));
        assertThat(inspection.open("dcs301", "task-publish-locally").path("due").asText())
                .isEqualTo("Tuesday 26 February 2013");
        assertThat(inspection
                        .open("dcs301", "task-supply-statement")
                        .path("skipped")
                        .toString())
                .contains("29 March 2013: Good Friday", "1 April 2013: Easter Monday");
    }

    @Test
    void whatTheAuthorityDidIsRecordedAndShown() {
        inspection.clock("2013-02-05T10:00:00Z");
        inspection.record("dcs301", "task-publish-locally", """
            {"on": "2013-02-04", "place": "https://www.council.example/report", "partnersTold": true, "newspaperTold": true,
             "radioTold": false}""");
        inspection.record("dcs301", "task-supply-statement", """
            {"on": "2013-02-05", "place": "", "words": "We will see every child alone."}""");

        assertThat(milestones.of(inspection.id()))
                .containsEntry("published-by-authority", LocalDate.of(2013, 2, 4))
                .containsEntry("statement-received", LocalDate.of(2013, 2, 5));
        for (String user : new String[] {"dcs301", "lead", "manager", "quality"}) {
            assertThat(acting.as(
                            user,
                            () -> controller.duties(asked(context, DutiesController.class, "duties", inspection.id()))))
                    .as(user)
                    .hasSize(2)
                    .allSatisfy(duty -> assertThat(duty.late()).isFalse())
                    .anySatisfy(duty -> {
                        assertThat(duty.due()).isEqualTo("2013-02-26");
                        assertThat(duty.done().place()).isEqualTo("https://www.council.example/report");
                        assertThat(duty.done().radioTold()).isFalse();
                        assertThat(duty.done().recordedBy()).isEqualTo("Dee Director");
                    });
        }
    }

    @Test
    void linkOfficersAndInspectorsAreNotAsked() {
        for (String user : new String[] {"link301", "inspector1"}) {
            assertThatThrownBy(() -> acting.as(
                            user,
                            () -> controller.duties(asked(context, DutiesController.class, "duties", inspection.id()))))
                    .as(user)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void theDirectorIsRemindedAndTheManagersAreToldWhenItIsLateAndTheWorkStays() {
        inspection.clock("2013-02-19T09:00:00Z");
        assertThat(subjects("dcs301")).anyMatch(subject -> subject.contains("Tuesday 26 February 2013"));
        inspection.clock("2013-02-27T09:00:00Z");

        assertThat(subjects("manager")).anyMatch(subject -> subject.contains("overdue since Tuesday 26 February 2013"));
        assertThat(inspection.task("task-publish-locally")).isNotNull();
        assertThat(acting.as(
                                "manager",
                                () -> controller.duties(
                                        asked(context, DutiesController.class, "duties", inspection.id())))
                        .get(0)
                        .late())
                .isTrue();
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        assertRefused("2013-01-14", "https://a.example", "The final text reached you on Tuesday 15 January 2013.");
        assertRefused("2013-01-19", "https://a.example", "Saturday 19 January 2013 has not come yet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "on our website",
                "ftp://a.example/x",
                "https://",
                "//a.example",
                "<b>x</b>"
            })
    void whatIsNoAddressOfAPageIsRefused(String place) {
        assertRefused("2013-01-16", place, "This is not the address of a page.");
    }

    @Test
    void aStatementHasAnAddressOrAText() {
        assertThatThrownBy(() -> inspection.record("dcs301", "task-supply-statement", """
                {"on": "2013-01-16", "place": " ", "words": ""}"""))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Give the address");
    }

    private void assertRefused(String on, String place, String why) {
        assertThatThrownBy(() -> inspection.record(
                        "dcs301", "task-publish-locally", "{\"on\": \"" + on + "\", \"place\": \"" + place + "\"}"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining(why);
    }

    private java.util.List<String> subjects(String user) {
        return database.sql("select subject from letter where inspection_id = ? and to_user = ?")
                .params(inspection.id(), user)
                .query(String.class)
                .list();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
