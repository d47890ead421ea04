package org.waymark.fieldwork.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.CasesOnRecord;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.requests.RequestsController.NewRequest;
import org.waymark.fieldwork.requests.RequestsController.RequestLine;
import org.waymark.fieldwork.requests.RequestsController.SendingBack;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

@WaymarkTest
class RequestsOnPostgresTest {

    private static final String TASK = "task-answer-request";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private RequestsController page;

    @Autowired
    private Requests requests;

    @Test
    void anInspectorAsksTheLinkOfficerAnswersAndIsAskedOnceMore() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        String id = inspection.id();
        ask(id, "inspector1", "evidence-held", 3);

        assertThat(inspection.task(TASK).due()).isEqualTo(Instant.parse("2012-12-07T00:00:00Z"));
        assertThat(line(id, "link301").due())
                .as("the page says until when, as the task does")
                .isEqualTo(LocalDate.of(2012, 12, 6));
        assertThat(inspection.open("link301", TASK).at("/kind").asText())
                .isEqualTo("Other evidence held by the local authority");
        inspection.record(
                "link301", TASK, "{\"text\": \"Here it is.\", \"whereToRead\": \"Shelf 3\", \"notHeldBecause\": null}");
        assertThat(line(id, "inspector1").mayBeSentBack()).isTrue();
        assertThat(line(id, "link301").mayBeSentBack()).isFalse();

        sendBack(id, "inspector2");
        assertThat(inspection.open("link301", TASK).at("/missing").asText()).isEqualTo("The year before is missing.");
        inspection.record(
                "link301", TASK, "{\"text\": null, \"whereToRead\": null, \"notHeldBecause\": \"It was not kept.\"}");

        assertThat(line(id, "inspector1").answers()).hasSize(2);
        assertThat(line(id, "inspector1").open()).isFalse();
        assertThatThrownBy(() -> sendBack(id, "inspector2"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("once already");
    }

    @Test
    void theAuthorityReadsWhichChildACaseThatIsNamedBelongsTo() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        new CasesOnRecord(context.getBean(JdbcClient.class), inspection.id()).add(2);
        as(
                "lead",
                () -> page.ask(
                        asked(context, RequestsController.class, "ask", inspection.id()),
                        new NewRequest(null, "The minutes of the conference in c002, and of C777.", 1)));

        assertThat(inspection.open("link301", TASK).at("/children"))
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.path("number").asText()).isEqualTo("C002");
                    assertThat(child.path("uniqueId").asText()).isEqualTo("8102");
                });
    }

    @Test
    void aRequestThatIsNotAnsweredIsRemindedOfEscalatedAndClosedWithTheFieldwork() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        String id = inspection.id();
        ask(id, "lead", null, 2);
        inspection.clock("2012-12-06T00:01:00Z");

        assertThat(requests.unfinished(id))
                .extracting(piece -> piece.what())
                .containsExactly("Request 1 to the authority");
        requests.close(id, "The fortnight is over.", "lead");
        assertThat(requests.unfinished(id)).isEmpty();
        assertThat(line(id, "lead").closedReason()).isEqualTo("The fortnight is over.");
        assertThat(inspection.waiting()).extracting(WaitingTask::elementId).contains(TASK);
    }

    @Test
    void onlyTheTeamAsksAndTheDirectorDoesNotSeeTheRequests() {
        String id = PlayedInspection.onSite(context).id();

        for (String user : new String[] {"link301", "manager", "quality"}) {
            assertThatThrownBy(() -> ask(id, user, null, 1)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as("dcs301", () -> page.all(asked(context, RequestsController.class, "all", id))))
                .isInstanceOf(NotAllowed.class);
        assertThat(as("link301", () -> page.all(asked(context, RequestsController.class, "all", id)))
                        .standing())
                .extracting(RequestsController.RequestState::what)
                .contains("Arrange the set-up", "Supply the child-level lists");
    }

    @Test
    void nothingIsAskedOfTheAuthorityBeforeTheTimeOnSiteNorOfAKindThatIsNone() {
        PlayedInspection planned = PlayedInspection.planned(context);
        assertThatThrownBy(() -> ask(planned.id(), "lead", null, 1))
                .as("there is no team yet")
                .isInstanceOf(NoSuchInspection.class);
        planned.record("manager", "task-assemble-team", PlayedInspection.TEAM);
        assertThatThrownBy(() -> ask(planned.id(), "lead", null, 1))
                .as("nobody waits for a request")
                .isInstanceOf(Processes.NobodyWaits.class);

        String id = PlayedInspection.onSite(context).id();
        assertThatThrownBy(() -> ask(id, "lead", "gossip", 1))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("kind: 'gossip' is not a kind of this framework.");
    }

    @Test
    void whatIsSentAgainIsAskedOnce() {
        String id = PlayedInspection.onSite(context).id();
        int first = send(id, "The rota of the last month.", "one");

        assertThat(send(id, "The rota of the last month.", "one")).isEqualTo(first);
        assertThat(send(id, "The rota of the last year.", "one")).isEqualTo(first + 1);
        assertThat(send(id, "The rota of the last month.", "another")).isEqualTo(first + 2);
    }

    private int send(String id, String text, String submission) {
        return acting.as("lead", () -> page.ask(
                        asked(context, RequestsController.class, "ask", id),
                        new NewRequest(null, text, 1, null, submission))
                .number());
    }

    private void ask(String id, String user, String kind, int days) {
        as(
                user,
                () -> page.ask(
                        asked(context, RequestsController.class, "ask", id),
                        new NewRequest(kind, "The audits of the last two years.", days)));
    }

    private void sendBack(String id, String user) {
        acting.as(
                user,
                () -> page.sendBack(
                        asked(context, RequestsController.class, "sendBack", id),
                        1,
                        new SendingBack("The year before is missing.", 1)));
    }

    private RequestLine line(String id, String user) {
        return as(user, () -> page.all(asked(context, RequestsController.class, "all", id)))
                .requests()
                .get(0);
    }

    private <T> T as(String user, Supplier<T> work) {
        return acting.as(user, work);
    }
}
