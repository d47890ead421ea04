package org.waymark.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.programme.knowledge.KnowledgeRecorder;

/** An order of all authorities that is kept as it was, and what an authority is told of its own place. */
@WaymarkTest
class RiskSelectionTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RiskSelections selections;

    @Autowired
    private SelectionController pages;

    @Autowired
    private KnowledgeRecorder knowledge;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingIsSelectedAnyMore() {
        database.sql("delete from risk_selection_place").update();
        database.sql("delete from risk_selection").update();
        database.sql("delete from known_fact where authority_code = '301'").update();
    }

    @Test
    void anAuthorityIsToldWhyItWasSelectedAndNeverWhatIsRestricted() {
        PlayedInspection planned = PlayedInspection.planned(context);
        acting.as("manager", () -> {
            knowledge.fact("301", "WHISTLEBLOWING", LocalDate.of(2012, 10, 1), "As it was said.", "A letter", null);
            knowledge.fact("301", "COMPLAINT", LocalDate.of(2012, 10, 2), "As it was said.", "A letter", null);
        });
        UUID made = acting.as("manager", selections::select);

        SelectionController.SelectionPage order = acting.as("manager", () -> pages.selection("manager", made));
        assertThat(order.places()).hasSize(152).first().satisfies(first -> {
            assertThat(first.code()).isEqualTo("301");
            assertThat(words(first.working())).contains("1 report by a whistleblower", "1 complaint");
        });
        assertThat(words(acting.as("quality", () -> pages.selection("quality", made))
                        .places()
                        .get(0)
                        .working()))
                .contains("other information", "1 complaint")
                .doesNotContain("1 report by a whistleblower");
        SelectionController.Why why = acting.as("lead", () -> pages.why(inspections.byId(planned.id())));
        assertThat(words(why.working())).contains("other information").doesNotContain("1 report by a whistleblower");
    }

    @Test
    void whereNothingTellsThemApartNobodyIsSelected() {
        PlayedInspection.planned(context);
        database.sql("delete from past_outcome").update();
        assertThatThrownBy(() -> acting.as("manager", selections::select))
                .hasMessageContaining("The weights give all 152 authorities the same score, 30");
    }

    private static List<String> words(List<SelectionController.Working> working) {
        return working.stream().map(SelectionController.Working::words).toList();
    }
}
