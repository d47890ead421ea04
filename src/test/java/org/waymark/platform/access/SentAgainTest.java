package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;

/** What a page sends once more because the answer was lost: any address of a page will do, days away are the plainest. */
@WaymarkTest
class SentAgainTest {

    private static final String AWAY = "/camunda/api/waymark/absences";
    private static final String LEAVE =
            "{\"user\":\"inspector1\",\"firstDay\":\"2031-03-04\",\"lastDay\":\"2031-03-05\",\"kind\":\"LEAVE\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObjectMapper json;

    private final String word = UUID.randomUUID().toString();

    @BeforeEach
    void thereArePeople() {
        PlayedInspection.planned(context);
    }

    @AfterEach
    void nobodyIsAwayAnyMore() throws Exception {
        SignedIn manager = signedIn("manager");
        for (String id : recorded()) {
            manager.status("DELETE", AWAY + "/" + id, null);
        }
    }

    @Test
    void itIsRecordedOnceAndAnsweredAsTheFirstTime() throws Exception {
        SignedIn manager = signedIn("manager");
        HttpResponse<String> first = manager.post(AWAY, LEAVE, word);
        HttpResponse<String> again = manager.post(AWAY, LEAVE, word);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void whatIsSentTwiceAtOnceIsRecordedOnce() throws Exception {
        SignedIn manager = signedIn("manager");
        List<CompletableFuture<Integer>> sendings = new ArrayList<>();
        for (int sending = 0; sending < 4; sending++) {
            sendings.add(CompletableFuture.supplyAsync(() -> posted(manager)));
        }
        assertThat(sendings).allSatisfy(sending -> assertThat(sending.join()).isEqualTo(201));
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void whatWasRefusedIsRecordedWhenItIsSentAgain() throws Exception {
        SignedIn manager = signedIn("manager");
        assertThat(manager.post(AWAY, LEAVE.replace("2031-03-05", "2031-03-03"), word)
                        .statusCode())
                .isEqualTo(422);
        assertThat(manager.post(AWAY, LEAVE, word).statusCode()).isEqualTo(201);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void anothersSameWordIsAnotherSending() throws Exception {
        String own = LEAVE.replace("\"inspector1\"", "null");
        assertThat(signedIn("lead").post(AWAY, own, word).statusCode()).isEqualTo(201);
        assertThat(signedIn("inspector1").post(AWAY, own, word).statusCode()).isEqualTo(201);
        assertThat(recorded()).hasSize(2);
    }

    private int posted(SignedIn by) {
        try {
            return by.post(AWAY, LEAVE, word).statusCode();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private SignedIn signedIn(String user) throws Exception {
        return SignedIn.as(user, "waymark-test", "tasklist", port);
    }

    private List<String> recorded() throws Exception {
        JsonNode page = json.readTree(
                signedIn("manager").send("GET", AWAY, null, "application/json").body());
        List<String> ids = new ArrayList<>();
        page.findValue("absences").forEach(line -> {
            if (line.path("firstDay").asText().equals("2031-03-04")) {
                ids.add(line.path("id").asText());
            }
        });
        return ids;
    }
}
