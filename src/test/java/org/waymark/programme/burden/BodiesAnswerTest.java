package org.waymark.programme.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.Choice;
import org.waymark.programme.burden.BurdenController.OwnBurden;
import org.waymark.programme.burden.BurdenController.SaidLine;
import org.waymark.programme.burden.BurdenController.TakenAnswer;
import org.waymark.report.ReportPublished;
import org.waymark.report.ReportWithdrawn;

/** Each inspected body says what an inspection took of its own people, and reads its own answer alone. */
@WaymarkTest
class BodiesAnswerTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BurdenController page;

    @Autowired
    private AuthorityBurdens burdens;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TaskService taskService;

    @Autowired
    private Inspections inspections;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    /** A report that is published makes an outcome of its authority, from which other tests count. */
    @AfterEach
    void nothingIsKnownOfTheAuthority() {
        database.sql("delete from past_outcome where kind = :kind")
                .param("kind", TestFrameworks.JOINT)
                .update();
    }

    private OwnBurden seen(String user, String id) {
        return acting.as(user, () -> page.own(asked(context, BurdenController.class, "own", id)));
    }

    private void say(String user, String id, String body, double days) {
        acting.as(user, () -> {
            page.answer(
                    asked(context, BurdenController.class, "answer", id), new TakenAnswer(body, days, "SOME", null));
            return null;
        });
    }

    private void published(String id) {
        database.sql("update inspection set status = 'PUBLISHED' where id = :id")
                .param("id", id)
                .update();
    }

    private List<String> tasks(String id) {
        return taskService.createTaskQuery().tenantIdIn(id).taskDefinitionKey("task-say-what-it-took").list().stream()
                .map(Task::getName)
                .sorted()
                .toList();
    }

    /** A joint inspection of police and health, of which health alone was told. */
    private String told() {
        String id = PlayedInspection.plannedJoint(context, List.of("police01", "health01"))
                .id();
        database.sql("update inspection set call_at = :at, call_by = 'lead', status = 'REPORTING' where id = :id")
                .param("at", OffsetDateTime.parse("2012-12-03T09:00:00Z"))
                .param("id", id)
                .update();
        database.sql("update inspected_organisation set told_at = :at where inspection_id = :id and code = 'health01'")
                .param("at", OffsetDateTime.parse("2012-12-03T09:00:00Z"))
                .param("id", id)
                .update();
        return id;
    }

    @Test
    void eachBodyIsAskedInATaskThatEndsWhereItSaysSoOnThePageToo() {
        String id = told();
        published(id);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new ReportPublished(inspections.byId(id), true)));
        String health = "Say what the inspection took: Havering Hospitals";
        String authority = "Say what the inspection took: Barking and Dagenham";
        assertThat(tasks(id)).as("who was not told is not asked").containsExactly(authority, health);

        PlayedInspection played = PlayedInspection.begun(context, id);
        say("link301", id, null, 41);
        assertThat(tasks(id)).containsExactly(health);
        JsonNode form = played.open("contacthealth01", "task-say-what-it-took");
        assertThat(form.get("body").asText()).isEqualTo("Havering Hospitals");
        assertThat(form.get("asked"))
                .as("what is asked of the authority is not theirs")
                .isEmpty();
        assertThatThrownBy(() -> played.record(
                        "contacthealth01",
                        "task-say-what-it-took",
                        "{\"days\": 2.5, \"usefulness\": \"MUCH\", \"words\": null}"))
                .hasMessageContaining("Choose one of the answers listed");
        played.record(
                "contacthealth01",
                "task-say-what-it-took",
                "{\"days\": 2.5, \"usefulness\": \"GREAT\", \"words\": null}");
        assertThat(seen("manager", id).said())
                .extracting(line -> line.who() + " " + line.answer().days())
                .containsExactlyInAnyOrder("Barking and Dagenham 41.0", "Havering Hospitals 2.5");

        transactions.executeWithoutResult(
                status -> events.publishEvent(new ReportPublished(inspections.byId(id), true)));
        assertThat(tasks(id)).as("both have said so").isEmpty();
    }

    @Test
    void whoDoesNotSayItInTimeIsNotAskedAnyMoreAndAWithdrawnReportAsksNobody() {
        String id = told();
        published(id);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new ReportPublished(inspections.byId(id), true)));
        transactions.executeWithoutResult(status -> events.publishEvent(new ReportWithdrawn(id, "A mistake.")));
        assertThat(tasks(id)).isEmpty();
        transactions.executeWithoutResult(
                status -> events.publishEvent(new ReportPublished(inspections.byId(id), true)));
        assertThat(tasks(id)).hasSize(2);
        assertThat(PlayedInspection.begun(context, id)
                        .task("task-say-what-it-took")
                        .due())
                .as("the end of the twentieth working day after 26 November")
                .isEqualTo("2012-12-25T00:00:00Z");
        PlayedInspection.begun(context, id).clock("2012-12-25T00:00:00Z");
        assertThat(tasks(id)).isEmpty();
    }

    @Test
    void eachBodyAnswersForItselfOnceTheReportIsOut() {
        String id = told();
        assertThatThrownBy(() -> say("headhealth01", id, null, 3))
                .hasMessageContaining("This is asked once the inspection is published");
        published(id);

        assertThat(seen("contacthealth01", id)).satisfies(own -> {
            assertThat(own.answers()).extracting(Choice::label).containsExactly("Havering Hospitals");
            assertThat(own.asked())
                    .as("what is asked of the authority is not theirs")
                    .isNull();
            assertThat(own.line()).isNull();
        });
        assertThatThrownBy(() -> seen("contactpolice01", id))
                .as("its head was not told")
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> say("headhealth01", id, "301", 3)).hasMessageContaining("Choose for whom you answer");
        say("headhealth01", id, null, 3.5);
        say("dcs301", id, null, 40);
        assertThat(seen("headhealth01", id).said()).extracting(SaidLine::who).containsExactly("Havering Hospitals");
        assertThat(seen("link301", id).said()).extracting(SaidLine::who).containsExactly("Barking and Dagenham");
        assertThat(seen("manager", id)).satisfies(own -> {
            assertThat(own.answers()).isEmpty();
            assertThat(own.said())
                    .extracting(SaidLine::who)
                    .containsExactlyInAnyOrder("Barking and Dagenham", "Havering Hospitals");
        });
        assertThat(burdens.page("301").lines())
                .filteredOn(line -> line.inspection().equals(id))
                .singleElement()
                .satisfies(line -> assertThat(line.taken()).isEqualTo(40));
    }
}
