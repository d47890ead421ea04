package org.waymark.platform.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.SignedIn;

/** What somebody has typed and not sent, as browsers keep it: for whom, and against what arrives late. */
@WaymarkTest
class TypedOverHttpTest {

    private static final String PASSWORD = "waymark-test";
    private static final String OURS = "/camunda/api/waymark";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private PlayedInspection inspection;
    private SignedIn lead;

    @BeforeEach
    void begin() throws Exception {
        inspection = PlayedInspection.onSite(context);
        lead = signedIn("lead");
    }

    /** Each refusal has one of its own. */
    private static String withoutReference(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"reference\":\"[^\"]*\"", "");
    }

    @Test
    void whatSomebodyTypedIsThereForThemAndForNobodyElse() throws Exception {
        accounts.openAuthority("302", "Barnet");
        accounts.create("link302", "Lou", "Other", null, PASSWORD, List.of("link302"));
        SignedIn stranger = signedIn("link302");
        assertThat(keep(lead, "requests-Ask", "page", 1, "", "the minutes").statusCode())
                .isEqualTo(200);
        assertThat(kept(lead)).contains("\"requests-Ask\"", "the minutes");
        assertThat(kept(signedIn("inspector1"))).isEqualTo("[]");
        assertThat(withoutReference(
                        stranger.send("GET", OURS + "/drafts?inspection=" + inspection.id(), null, "application/json")))
                .isEqualTo(withoutReference(stranger.send(
                        "GET", OURS + "/drafts?inspection=nobodyhasplannedthis", null, "application/json")))
                .contains("not yours to see");
        assertThat(keep(stranger, "requests-Ask", "page", 1, "", "mine").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatComesLateNeitherTakesAPlaceNorBringsBackWhatWasSent() throws Exception {
        keep(lead, "late", "page", 2, "", "newer");
        assertThat(keep(lead, "late", "page", 1, "", "older").statusCode()).isEqualTo(200);
        assertThat(kept(lead)).contains("newer").doesNotContain("older");
        assertThat(lead.status("DELETE", address("late", "page", 4), null)).isEqualTo(204);
        keep(lead, "late", "page", 3, "", "on its way when it was sent");
        assertThat(kept(lead)).doesNotContain("late");
        keep(lead, "late", "page", 5, "", "begun anew");
        assertThat(kept(lead)).contains("begun anew");
    }

    @Test
    void anotherPageOfTheSameUserIsToldOfWhatIsThere() throws Exception {
        keep(lead, "twice", "first", 1, "", "on the first page");
        HttpResponse<String> overtaken = keep(lead, "twice", "second", 1, "", "on the second");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("on the first page", "savedAt");
        assertThat(lead.send(
                                "PUT",
                                address("twice", "second", 2) + "&since=&over=true",
                                body("on the second"),
                                "application/json")
                        .statusCode())
                .isEqualTo(200);
        assertThat(kept(lead)).contains("on the second").doesNotContain("on the first page");
        assertThat(lead.status("DELETE", address("twice", "first", 2), null)).isEqualTo(204);
        assertThat(kept(lead))
                .as("the first page sent its own, and has not seen the other")
                .contains("on the second");
        assertThat(lead.status("DELETE", address("twice", "third", 1) + "&since=yesterday", null))
                .isEqualTo(422);
    }

    @Test
    void nothingIsNotKeptAndAnInspectionsTypingGoesWithIt() throws Exception {
        keep(lead, "some", "page", 1, "", "typed");
        assertThat(lead.send("PUT", address("some", "page", 2) + "&since=", "{}", "application/json")
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.send("PUT", address("some", "page", 2) + "&since=", "", "application/json")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(lead.send("PUT", address("..%2Fsome", "page", 2) + "&since=", body("x"), "application/json")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(kept(lead)).contains("typed");
        assertThat(database.sql("select count(*) from desk_page_draft where inspection_id = ?")
                        .param(inspection.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anEmptyDraftOfATaskIsRefusedAndTheOneThatWasKeptStays() throws Exception {
        String task = inspection.task("task-open-judgement-meeting").id();
        String draft = OURS + "/tasks/" + task + "/draft";
        assertThat(lead.send("PUT", draft + "?since=", body("half"), "application/json")
                        .statusCode())
                .isEqualTo(200);
        assertThat(lead.send("PUT", draft, "{}", "application/json").statusCode())
                .isEqualTo(422);
        assertThat(lead.send("PUT", draft, "", "application/json").statusCode()).isBetween(400, 499);
        assertThat(lead.send("PUT", draft, "null", "application/json").statusCode())
                .isBetween(400, 499);
        assertThat(lead.send("PUT", draft, "[]", "application/json").statusCode())
                .isEqualTo(422);
        assertThat(lead.send("PUT", draft, body("over it"), "application/json").statusCode())
                .isEqualTo(409);
        assertThat(lead.send("GET", OURS + "/tasks/" + task, null, "application/json")
                        .body())
                .contains("\"what\":\"half\"");
    }

    @Test
    void theSameConcernTwiceWithinMinutesAsksFirst() throws Exception {
        SignedIn inspector = signedIn("inspector1");
        String concerns = OURS + "/inspections/" + inspection.id() + "/concerns";
        String concern = "{\"kind\": \"at-risk\", \"what\": \"A bruise nobody could explain%s\", \"again\": %s}";
        HttpResponse<String> raised =
                inspector.send("POST", concerns, concern.formatted("", false), "application/json");
        assertThat(raised.statusCode()).isEqualTo(201);
        assertThat(raised.body())
                .contains("\"number\":1", "Director of Children's Services of", "An answer is due within");
        HttpResponse<String> asked =
                inspector.send("POST", concerns, concern.formatted(" ", false), "application/json");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("as concern 1", "\"asks\"");
        assertThat(inspector
                        .send("POST", concerns, concern.formatted("", true), "application/json")
                        .body())
                .contains("\"number\":2");
        assertThat(inspector
                        .send("POST", concerns, concern.formatted(" today", false), "application/json")
                        .statusCode())
                .isEqualTo(201);
        inspection.clock("2012-12-05T16:00:00Z");
        assertThat(inspector
                        .send("POST", concerns, concern.formatted("", false), "application/json")
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> keep(SignedIn who, String form, String page, int turn, String since, String what)
            throws Exception {
        return who.send("PUT", address(form, page, turn) + "&since=" + since, body(what), "application/json");
    }

    private String kept(SignedIn who) throws Exception {
        return who.send("GET", OURS + "/drafts?inspection=" + inspection.id(), null, "application/json")
                .body();
    }

    private String address(String form, String page, int turn) {
        return "%s/drafts/%s?inspection=%s&page=%s&turn=%d".formatted(OURS, form, inspection.id(), page, turn);
    }

    private static String body(String what) {
        return "{\"what\": \"" + what + "\"}";
    }

    private SignedIn signedIn(String user) throws Exception {
        return SignedIn.as(user, PASSWORD, "tasklist", port);
    }
}
