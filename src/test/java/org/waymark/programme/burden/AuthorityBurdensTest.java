package org.waymark.programme.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.programme.burden.BurdenMarks.LineEntry;
import org.waymark.retention.OverInspection;

/** What an inspection asked of its authority, counted from the rows of each room. */
@WaymarkTest
class AuthorityBurdensTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuthorityBurdens burdens;

    @Autowired
    private AuthorityLines lines;

    @Autowired
    private BurdenAsked asked;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

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
                            .as("requests, documents, set-up, lists, lists used again, meetings, families")
                            .containsExactly(2L, 0L, 0L, 1L, 0L, 0L, 0L);
                    assertThat(line.days()).as("2 x 120 and 960 of 444 minutes").isEqualTo(2.7);
                });
        assertThat(burdens.page("none").lines()).isEmpty();
        assertThat(burdens.csv()).contains("Staff days asked").contains(reference);
    }

    @Test
    void whatItTookStandsBesideWhatWasAskedAndTheLastAnswerHolds() {
        String id = inspections.idOf(OverInspection.in(context).reference()).orElseThrow();
        database.sql("update inspection set call_at = :at, call_by = 'lead', status = 'PUBLISHED' where id = :id")
                .param("at", OffsetDateTime.parse("1990-01-02T10:00:00Z"))
                .param("id", id)
                .update();
        answer(id, 40, "SOME");
        answer(id, 12.5, "GREAT");
        assertThat(burdens.page(null).lines())
                .filteredOn(line -> line.inspection().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.taken()).isEqualTo(12.5);
                    assertThat(line.usefulness()).isEqualTo("Of great use");
                });
        assertThatThrownBy(() -> answer(id, 1, "HUGE")).hasMessageContaining("Choose one of the answers");
        database.sql("update inspection set status = 'REPORTING' where id = :id")
                .param("id", id)
                .update();
        assertThatThrownBy(() -> answer(id, 1, "SOME"))
                .hasMessageContaining("This is asked once the inspection is published");
    }

    private void answer(String id, double days, String usefulness) {
        acting.as("dcs301", () -> {
            asked.saidOnPage(
                    inspections.byId(id), inspections.byId(id).authority().code(), days, usefulness, " ");
            return null;
        });
    }

    @Test
    void theLineHasWhatIsPlannedAndWhatIsOfOthersAndItsPeopleAreToldOfNeither() {
        String id = inspections.idOf(OverInspection.in(context).reference()).orElseThrow();
        database.sql("update inspection set call_at = :at, call_by = 'lead' where id = :id")
                .param("at", OffsetDateTime.parse("1990-01-02T10:00:00Z"))
                .param("id", id)
                .update();
        InspectionView told = inspections.byId(id);
        String code = told.authority().code();
        LocalDate soon = told.firstDay().plusDays(30);
        engine.setClock(London.morningOf(told.firstDay()));
        UUID fact = UUID.randomUUID();
        database.sql(
                        "insert into known_fact (id, authority_code, kind, known_on, said, source, by_user, at)"
                                + " values (:id, :code, 'OTHER_INSPECTION', :on, 'x', 'a health inspectorate', 'manager', now())")
                .param("id", fact)
                .param("code", code)
                .param("on", soon)
                .update();
        try {
            assertThat(acting.as("manager", () -> lines.of(code)).entries())
                    .extracting(LineEntry::what)
                    .contains("Inspection by others, from a health inspectorate")
                    .contains(told.framework().title());
            assertThat(acting.as("manager", () -> lines.told(told)).entries())
                    .allSatisfy(entry -> assertThat(entry.inspection()).isNotNull());
            AuthorityLines.AuthorityLine ahead =
                    acting.as("manager", () -> lines.with(code, TestFrameworks.SHIPPED, soon));
            assertThat(ahead.wanted().marks())
                    .anySatisfy(mark -> assertThat(mark).contains("Inspection by others"))
                    .anySatisfy(mark -> assertThat(mark).contains("working day"));
        } finally {
            database.sql("delete from known_fact where id = :id")
                    .param("id", fact)
                    .update();
        }
    }
}
