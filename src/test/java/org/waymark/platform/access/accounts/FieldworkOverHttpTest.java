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

/** The days on site as browsers meet them: what is answered to whom, and how. */
@WaymarkTest
class FieldworkOverHttpTest {

    private static final String PASSWORD = "waymark-test";
    private static final String ENTRY = """
            {"day": "2012-12-05", "from": "09:30", "to": "10:30", "inspector": "inspector1", "activity": "duty-team",
             "what": "the eastern team", "withWhom": "Ms Brown", "room": "Room 4"}""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserAccounts accounts;

    @LocalServerPort
    private int port;

    @Test
    void everybodyIsAnsweredAsTheyMayBe() throws IOException, InterruptedException {
        String inspection = "/camunda/api/waymark/inspections/"
                + PlayedInspection.onSite(context).id();
        accounts.openAuthority("302", "Barnet");
        accounts.create("link302", "Lou", "Other", null, PASSWORD, List.of("link302"));
        SignedIn lead = signedIn("lead");
        SignedIn officer = signedIn("link301");
        SignedIn director = signedIn("dcs301");
        SignedIn stranger = signedIn("link302");

        assertThat(lead.status("POST", inspection + "/timetable", ENTRY)).isEqualTo(201);
        HttpResponse<String> refused = officer.send("POST", inspection + "/timetable", ENTRY, "application/json");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"from\"", "in two places at once");

        HttpResponse<String> empty = officer.send("POST", inspection + "/timetable", "{}", "application/json");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("\"field\":\"day\"", "Choose the day.");
        assertThat(officer.status("POST", inspection + "/timetable", "{\"day\": \"soon\"}"))
                .isEqualTo(400);

        HttpResponse<String> calendar =
                officer.send("GET", inspection + "/timetable/inspector1.ics", null, "text/calendar");
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("Europe/London")
                .doesNotContain("Brown", "eastern");
        assertThat(officer.status("GET", inspection + "/timetable/quality.ics", null))
                .isEqualTo(404);

        assertThat(officer.status("GET", inspection + "/activities", null)).isEqualTo(403);
        assertThat(director.status("GET", inspection + "/activities", null)).isEqualTo(403);
        assertThat(director.status("GET", inspection + "/timetable", null)).isEqualTo(403);
        for (String path : List.of("/timetable", "/activities", "/set-up", "/timetable/inspector1.ics")) {
            assertThat(stranger.status("GET", inspection + path, null)).as(path).isEqualTo(404);
            assertThat(lead.status("GET", inspection + path, null)).as(path).isEqualTo(200);
        }
    }

    private SignedIn signedIn(String user) throws IOException, InterruptedException {
        return SignedIn.as(user, PASSWORD, "tasklist", port);
    }
}
