package org.waymark.fieldwork.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fieldwork.EvidenceKind;
import org.waymark.fieldwork.requests.SupplyEvidenceForm.Answers;
import org.waymark.fieldwork.requests.SupplyEvidenceForm.Document;
import org.waymark.fieldwork.setup.ArrangeSetUpForm;
import org.waymark.fieldwork.setup.ArrangeSetUpForm.Access;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class LinkOfficersFormsTest {

    private static final List<String> INSPECTORS = List.of("lead", "inspector1");

    @Test
    void everyInspectorHasAccessOrADayForIt() {
        assertThat(ArrangeSetUpForm.accessOf(
                        INSPECTORS,
                        List.of(new Access("lead", true, null), new Access("inspector1", false, "Tuesday")),
                        name -> name))
                .containsOnlyKeys("lead", "inspector1");
    }

    @Test
    void accessThatIsNotReadySaysWhenAndNobodyIsForgotten() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> ArrangeSetUpForm.accessOf(
                        INSPECTORS,
                        List.of(
                                new Access("lead", null, " "),
                                new Access("lead", true, null),
                                new Access("dcs301", true, null)),
                        name -> name));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("access[0].note", "access[1].inspector", "access[2].inspector", "access");
    }

    @Test
    void whoeverAsksAboutAStrangerIsToldTheTeamAndNotTheStrangersName() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> ArrangeSetUpForm.accessOf(
                        INSPECTORS,
                        List.of(
                                new Access("dcs301", true, null),
                                new Access("lead", true, null),
                                new Access("inspector1", true, null)),
                        id -> "The name of " + id));

        assertThat(refused.errors())
                .extracting(FieldError::message)
                .containsExactly("Choose an inspector of this team: The name of lead, The name of inspector1.");
    }

    @Test
    void evidenceIsNamedWithItsKindAndPlace() {
        assertThat(SupplyEvidenceForm.itemsOf(
                        new Answers(List.of(new Document("Audit of October 2012", "audit", "Room 4")), null)))
                .containsExactly(new EvidenceSupplied.Item("Audit of October 2012", EvidenceKind.AUDIT, "Room 4"));
    }

    @Test
    void nothingMoreTakesAReasonAndOnlyThen() {
        assertThat(SupplyEvidenceForm.itemsOf(new Answers(null, "All of it is in the lists.")))
                .isEmpty();
        assertThat(fieldRefused(new Answers(List.of(), null))).isEqualTo("nothingBecause");
        assertThat(fieldRefused(new Answers(List.of(new Document("Audit", "audit", "Room 4")), "None.")))
                .isEqualTo("nothingBecause");
        assertThat(fieldRefused(new Answers(List.of(new Document("Audit", "song", "Room 4")), null)))
                .isEqualTo("documents[0].kind");
    }

    private static String fieldRefused(Answers answers) {
        return catchThrowableOfType(RefusedAnswers.class, () -> SupplyEvidenceForm.itemsOf(answers))
                .errors()
                .get(0)
                .field();
    }
}
