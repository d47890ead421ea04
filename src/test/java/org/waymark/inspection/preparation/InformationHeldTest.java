package org.waymark.inspection.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.access.Asked.asked;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.preparation.InformationHeld.Kind;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;

@WaymarkTest
class InformationHeldTest {

    private static final String WHISTLEBLOWING = "whistleblowing";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private InformationController page;

    @Test
    void everyInspectorOfTheTeamSaysWhatTheyHaveReadBesideTheLead() {
        String id = PlayedInspection.onSite(context).id();

        read("inspector2", id, "national-data", "Referrals have doubled.");

        assertThat(kind("inspector3", id, "national-data").readings())
                .extracting(InformationHeld.Reading::by)
                .containsExactly("lead", "inspector2");
        assertThat(kind("inspector3", id, "national-data").readings().get(1).note())
                .isEqualTo("Referrals have doubled.");
    }

    @Test
    void whatWasNotedOfWhistleblowingIsForTheLeadQualityManagersAndThoseNamed() {
        String id = PlayedInspection.onSite(context).id();
        read("lead", id, WHISTLEBLOWING, "Two callers.");

        for (String reader : new String[] {"lead", "quality", "manager"}) {
            assertThat(kind(reader, id, WHISTLEBLOWING).readings())
                    .extracting(InformationHeld.Reading::note)
                    .contains("Two callers.");
        }
        assertThat(kind("inspector1", id, WHISTLEBLOWING).readings())
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.note()).isNull());
        assertThatThrownBy(() -> read("inspector1", id, WHISTLEBLOWING, "I too."))
                .isInstanceOf(NotAllowed.class);

        name("lead", id, "inspector1");
        assertThat(kind("inspector1", id, WHISTLEBLOWING).mayRead()).isTrue();
        assertThat(kind("inspector1", id, WHISTLEBLOWING).readings())
                .extracting(InformationHeld.Reading::note)
                .contains("Two callers.");
        assertThat(kind("inspector2", id, WHISTLEBLOWING).mayRead()).isFalse();
    }

    @Test
    void onlyTheLeadNamesAndOnlyAnInspectorOfTheTeamForWhatIsRestricted() {
        String id = PlayedInspection.onSite(context).id();

        assertThatThrownBy(() -> name("inspector1", id, "inspector1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> name("manager", id, "inspector1")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> name("lead", id, "link301"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reader: Choose an inspector of this team.");
        assertThatThrownBy(() -> acting.as(
                        "lead",
                        () -> page.name(
                                asked(context, InformationController.class, "name", id),
                                "national-data",
                                new InformationController.NewReader("inspector1"))))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("reader: The whole team may read this.");
        assertThatThrownBy(() -> read("lead", id, "gossip", null))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("kind: 'gossip' is not a kind of this framework.");
    }

    @Test
    void theAuthorityNeverSeesWhatWasHeld() {
        String id = PlayedInspection.onSite(context).id();

        for (String user : new String[] {"link301", "dcs301"}) {
            assertThatThrownBy(() -> as(user, () -> page.all(asked(context, InformationController.class, "all", id))))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private Kind kind(String user, String id, String kind) {
        return as(user, () -> page.all(asked(context, InformationController.class, "all", id))).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void read(String user, String id, String kind, String note) {
        acting.as(
                user,
                () -> page.read(
                        asked(context, InformationController.class, "read", id),
                        kind,
                        new InformationController.NewReading(note)));
    }

    private void name(String user, String id, String reader) {
        acting.as(
                user,
                () -> page.name(
                        asked(context, InformationController.class, "name", id),
                        WHISTLEBLOWING,
                        new InformationController.NewReader(reader)));
    }

    private <T> T as(String user, Supplier<T> work) {
        return acting.as(user, work);
    }
}
