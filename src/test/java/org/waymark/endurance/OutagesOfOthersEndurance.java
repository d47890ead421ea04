package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.nodes.Node;
import org.waymark.nodes.OnSite;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;
import org.waymark.platform.access.SignedIn;

/** The mail server is away, and a step fails however often it is tried: people work, health says so, and it is made good. */
class OutagesOfOthersEndurance {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/camunda/api/waymark";

    @Test
    void lettersWaitForAMailServerThatIsAwayAndThenAllGoOnce() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("mail");
        JdbcClient database = server.asks(url);
        // Whoever has no address reads their letters in Waymark
        database.sql("update act_id_user set email_ = id_ || '@example.org'").update();
        int port = Node.freePort();
        try (Node node = new Node(
                "a",
                RealDatabase.folder().resolve("mail"),
                server.given(url),
                List.of(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + port,
                        "--waymark.post.every-seconds=1",
                        "--waymark.post.first-wait=1s",
                        "--waymark.post.attempts=50"))) {
            node.start().awaitReady();
            raise(node, "mail away 1");
            raise(node, "mail away 2");
            Awaitility.await("health says that letters wait").atMost(LONGEST).until(() -> node.says()
                    .contains("DEGRADED"));
            assertThat(node.health("/readiness")).as("people can work").isEqualTo(200);
            assertThat(waiting(database)).isPositive();
            GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            try {
                Awaitility.await("all letters leave").atMost(LONGEST).until(() -> waiting(database) == 0);
                Awaitility.await("health says no more that letters wait")
                        .atMost(LONGEST)
                        .until(() -> node.says().contains("UP"));
                List<String> ids = new ArrayList<>();
                for (MimeMessage letter : mail.getReceivedMessages()) {
                    ids.add(letter.getMessageID());
                }
                assertThat(ids).as("letters, by their ids").doesNotHaveDuplicates();
                assertThat((long) ids.size()).isEqualTo(sent(database));
                new Results("mail-away").with("letters", ids.size()).write();
            } finally {
                mail.stop();
            }
        }
    }

    @Test
    void aStepThatFailsForGoodIsToldInWordsAndTriedAgainByAManager() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("stuck");
        JdbcClient database = server.asks(url);
        try (Node node = new Node("a", RealDatabase.folder().resolve("stuck"), server.given(url), List.of())) {
            node.start().awaitReady();
            new Inventory(database).atRest();
            Awaitility.await("health is well").atMost(LONGEST).until(() -> node.says()
                    .contains("UP"));
            // The step that ends an activity cannot write what it has to
            database.sql(
                            "create function refused() returns trigger language plpgsql as"
                                    + " 'begin if new.act_id_ = ''end-activity'' then raise exception ''no''; end if; return new; end'")
                    .update();
            database.sql(
                            "create trigger refused before insert on act_hi_actinst for each row execute function refused()")
                    .update();
            SignedIn inspector = SignedIn.as("inspector1", OnSite.PASSWORD, "tasklist", node.port());
            record(inspector);
            Awaitility.await("the step is given up")
                    .atMost(LONGEST)
                    .until(() -> count(database, "select count(*) from act_ru_incident") > 0);
            Awaitility.await("health says so").atMost(LONGEST).until(() -> node.says()
                    .contains("DEGRADED"));
            assertThat(node.health("/readiness")).as("people can work").isEqualTo(200);
            assertThat(node.figures()).containsPattern("waymark_incidents [1-9]");

            SignedIn manager = SignedIn.as("manager", OnSite.PASSWORD, "tasklist", node.port());
            JsonNode stuck = JSON.readTree(manager.send("GET", API + "/oversight", null, "application/json")
                            .body())
                    .get("stuck");
            assertThat(stuck).hasSize(1);
            assertThat(stuck.get(0).toString())
                    .contains("Activity recorded")
                    .doesNotContain("end-activity")
                    .doesNotContain("Exception")
                    .doesNotContain("act_hi_actinst");
            String again = API + "/oversight/stuck/" + stuck.get(0).get("id").asText() + "/retries";
            assertThat(manager.status("POST", again, "{}")).isEqualTo(204);
            Awaitility.await("it failed once more, and waits again")
                    .atMost(LONGEST)
                    .until(() -> count(database, "select count(*) from act_ru_job where retries_ = 0") == 1);

            database.sql("drop trigger refused on act_hi_actinst").update();
            stuck = JSON.readTree(manager.send("GET", API + "/oversight", null, "application/json")
                            .body())
                    .get("stuck");
            again = API + "/oversight/stuck/" + stuck.get(0).get("id").asText() + "/retries";
            assertThat(manager.status("POST", again, "{}")).isEqualTo(204);
            Awaitility.await("it is done")
                    .atMost(LONGEST)
                    .until(() -> count(database, "select count(*) from act_ru_incident") == 0);
            new Inventory(database).atRest();
            Awaitility.await("health is well again").atMost(LONGEST).until(() -> node.says()
                    .contains("UP"));
        }
    }

    private static void record(SignedIn inspector) throws Exception {
        JsonNode mine = JSON.readTree(inspector
                        .send("GET", API + "/on-the-spot", null, "application/json")
                        .body())
                .get(0);
        String kind = mine.at("/kinds/0/activities/0/value").asText();
        String task = JSON.readTree(inspector
                        .send(
                                "POST",
                                API + "/inspections/" + mine.get("id").asText() + "/activities",
                                "{\"activity\": \"" + kind + "\", \"what\": \"stuck\"}",
                                "application/json")
                        .body())
                .get("taskId")
                .asText();
        assertThat(
                        inspector.status(
                                "POST",
                                API + "/tasks/" + task + "/record",
                                "{\"submissionId\": \"stuck\", \"answers\": {\"notHappened\": true, \"notHappenedReason\": \"stuck\"}}"))
                .isEqualTo(200);
    }

    private static void raise(Node node, String what) throws Exception {
        SignedIn inspector = SignedIn.as("inspector1", OnSite.PASSWORD, "tasklist", node.port());
        String inspection = JSON.readTree(inspector
                        .send("GET", API + "/on-the-spot", null, "application/json")
                        .body())
                .at("/0/id")
                .asText();
        assertThat(inspector.status(
                        "POST",
                        API + "/inspections/" + inspection + "/concerns",
                        "{\"kind\": \"at-risk\", \"what\": \"" + what + "\"}"))
                .isEqualTo(201);
    }

    private static long waiting(JdbcClient database) {
        return count(
                database,
                "select count(*) from letter l where sent_at is null and to_user in (select id_ from act_id_user where email_ is not null)");
    }

    private static long sent(JdbcClient database) {
        return count(database, "select count(*) from letter where sent_at is not null");
    }

    private static long count(JdbcClient database, String question) {
        return database.sql(question).query(Long.class).single();
    }
}
