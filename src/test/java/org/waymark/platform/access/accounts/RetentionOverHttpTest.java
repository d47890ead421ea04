package org.waymark.platform.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.SignedIn;

/** What is kept, and for how long, as browsers meet it: what is answered to whom. */
@WaymarkTest
class RetentionOverHttpTest {

    private static final String PASSWORD = "waymark-test";
    private static final String RETENTION = "/camunda/api/waymark/retention";
    private static final String NO_ONE = "00000000-0000-0000-0000-000000000000";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserAccounts accounts;

    @LocalServerPort
    private int port;

    @Test
    void everybodyIsAnsweredAsTheyMayBe() throws IOException, InterruptedException {
        String inspection = PlayedInspection.planned(context).id();
        List<String> groups = List.of("inspectors", "quality", "link301", "dcs301", "managers", "camunda-admin");
        groups.forEach(group -> accounts.create(user(group), "Ret", group, null, PASSWORD, List.of(group)));
        SignedIn manager = SignedIn.as(user("managers"), PASSWORD, "tasklist", port);
        SignedIn administrator = SignedIn.as(user("camunda-admin"), PASSWORD, "admin", port);
        String hold = "{\"inspection\": \"" + inspection + "\", \"reason\": \"An inquiry asked for it.\"}";
        String asked = "{\"authority\": \"301\", \"identifier\": \"nobody-has-it\", \"reason\": \"Request 1\"}";

        for (String group : groups.subList(0, 4)) {
            SignedIn other = SignedIn.as(user(group), PASSWORD, "tasklist", port);
            assertThat(other.status("GET", RETENTION, null)).as(group).isEqualTo(403);
            assertThat(other.status("POST", RETENTION + "/holds", hold))
                    .as(group)
                    .isEqualTo(403);
            assertThat(other.status("POST", RETENTION + "/subject-access", asked))
                    .as(group)
                    .isEqualTo(403);
        }
        assertThat(SignedIn.nobody(port).status("GET", RETENTION, null)).isEqualTo(401);
        assertThat(administrator.status("GET", RETENTION, null)).isEqualTo(200);
        assertThat(administrator.status("POST", RETENTION + "/subject-access", asked))
                .isEqualTo(403);
        assertThat(administrator.status("POST", RETENTION + "/erasures", "{\"inspections\": [\"x\"]}"))
                .isEqualTo(403);

        assertThat(manager.status("POST", RETENTION + "/holds", hold)).isEqualTo(201);
        HttpResponse<String> page = manager.send("GET", RETENTION, null, "application/json");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("An inquiry asked for it.", "Children on the authority's lists");
        assertThat(manager.status("POST", RETENTION + "/holds", hold.replace(inspection, "nothing")))
                .isEqualTo(404);
        assertThat(manager.status("POST", RETENTION + "/holds/" + NO_ONE + "/lifting", "{\"reason\": \"x\"}"))
                .isEqualTo(404);
        assertThat(manager.status("GET", RETENTION + "/erasures/" + NO_ONE + "/certificate.html", null))
                .isEqualTo(404);
        for (String path : List.of("/holds", "/holds/" + NO_ONE + "/lifting", "/subject-access", "/erasures")) {
            HttpResponse<String> empty = manager.send("POST", RETENTION + path, "{}", "application/json");
            assertThat(empty.statusCode()).as(path).isEqualTo(422);
            assertThat(empty.body()).as(path).contains("\"field\":");
        }
        HttpResponse<String> unknown = manager.send("POST", RETENTION + "/subject-access", asked, "application/json");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"field\":\"identifier\"").doesNotContain("nobody-has-it");
        assertThat(manager.status("GET", "/camunda/waymark/retention.html", null))
                .isEqualTo(200);
    }

    private static String user(String group) {
        return "ret" + group.replace("-", "");
    }
}
