package org.waymark.programme.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.Choice;
import org.waymark.programme.burden.BurdenController.OwnBurden;
import org.waymark.programme.burden.BurdenController.SaidLine;
import org.waymark.programme.burden.BurdenController.TakenAnswer;

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

    @Test
    void eachBodyAnswersForItselfOnceTheReportIsOut() {
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
        assertThatThrownBy(() -> say("headhealth01", id, null, 3))
                .hasMessageContaining("This is asked once the inspection is published");
        database.sql("update inspection set status = 'PUBLISHED' where id = :id")
                .param("id", id)
                .update();

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
