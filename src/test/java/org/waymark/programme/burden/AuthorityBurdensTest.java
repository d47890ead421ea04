package org.waymark.programme.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Inspections;
import org.waymark.retention.OverInspection;

/** What an inspection asked of its authority, counted from the rows of each room. */
@WaymarkTest
class AuthorityBurdensTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuthorityBurdens burdens;

    @Autowired
    private Inspections inspections;

    @Autowired
    private JdbcClient database;

    @Test
    void eachRoomIsCountedAndTheDaysFollow() {
        String reference = OverInspection.in(context).reference();
        String id = inspections.idOf(reference).orElseThrow();
        database.sql("update inspection set call_at = :at, call_by = 'lead' where id = :id")
                .param("at", OffsetDateTime.parse("1990-01-02T10:00:00Z"))
                .param("id", id)
                .update();
        for (int number = 1; number <= 2; number++) {
            database.sql(
                            "insert into information_request (id, version, inspection_id, number, text, asked_by, asked_at, due)"
                                    + " values (:key, 0, :id, :number, 'x', 'lead', now(), '1990-01-12')")
                    .param("key", UUID.randomUUID())
                    .param("id", id)
                    .param("number", number)
                    .update();
        }
        assertThat(burdens.page(inspections.byId(id).authority().code()).lines())
                .filteredOn(line -> line.inspection().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.times())
                            .as("requests, documents, set-up, lists, meetings, families")
                            .containsExactly(2L, 0L, 0L, 1L, 0L, 0L);
                    assertThat(line.days()).as("2 x 120 and 960 of 444 minutes").isEqualTo(2.7);
                });
        assertThat(burdens.page("none").lines()).isEmpty();
        assertThat(burdens.csv()).contains("Staff days asked").contains(reference);
    }
}
