package org.waymark.programme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.team.DeclaredConnections;
import org.waymark.platform.engine.Acting;

/** Who declared a connection with an authority is in its team only where a manager says why. */
@WaymarkTest
class ConnectionsOfTeamsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InspectorRegister register;

    @Autowired
    private DeclaredConnections connections;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingIsDeclaredAnyMore() {
        database.sql("delete from declared_connection").update();
    }

    private void declare(String user, String authority, String words) {
        acting.as(user, () -> {
            register.connect(authority, words);
            return null;
        });
    }

    @Test
    void aTeamWithSomebodyWhoIsConnectedTakesAReason() {
        PlayedInspection inspection = PlayedInspection.planned(context);
        declare("inspector1", "301", "Worked there until 2009.");
        declare("inspector2", "302", "Lives there.");

        assertThat(inspection
                        .open("manager", "task-assemble-team")
                        .path("people")
                        .toString())
                .contains("declared a connection: Worked there until 2009.")
                .doesNotContain("Lives there.");
        assertThatThrownBy(() -> inspection.record("manager", "task-assemble-team", PlayedInspection.TEAM))
                .hasMessageContaining("declared a connection with Barking and Dagenham: Worked there until 2009.")
                .hasMessageContaining("Change the team, or say why.");
        inspection.record(
                "manager",
                "task-assemble-team",
                PlayedInspection.TEAM.replace(
                        "\"departureReason\": null", "\"departureReason\": \"Nobody else knows courts.\""));
        assertThat(database.sql("select departure || ' ' || reason from team_departure where inspection_id = :id")
                        .param("id", inspection.id())
                        .query(String.class)
                        .single())
                .contains("Worked there until 2009.")
                .endsWith("Nobody else knows courts.");
    }

    @Test
    void whoIsConnectedWithWhatAnAuthorityTookOverIsConnectedWithIt() {
        PlayedInspection.planned(context);
        declare("inspector1", "909", "Worked there.");
        assertThat(connections.with("942")).isEqualTo(Map.of("inspector1", "Worked there."));
        assertThat(connections.with("302")).isEmpty();
    }
}
