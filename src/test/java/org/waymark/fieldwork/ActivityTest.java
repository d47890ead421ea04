package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.fieldwork.FieldworkFigures.Figures;
import org.waymark.fieldwork.activities.ActivityEvidence;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;

class ActivityTest {

    private static final Instant NOW = Instant.parse("2012-12-05T12:00:00Z");

    @Test
    void nobodyRecordsAnothersActivity() {
        Activity activity = planned(ActivityKind.INTERVIEW);

        assertThatThrownBy(() -> activity.record(seen(60, Set.of(PeopleMet.LEADERS), Map.of()), "inspector2", NOW))
                .hasMessageContaining("recorded by inspector1, and nobody else");
        assertThat(activity.isRecorded()).isFalse();
    }

    @Test
    void whatIsRecordedStays() {
        Activity activity = recorded(ActivityKind.INTERVIEW, 60, Set.of(PeopleMet.LEADERS), Map.of());

        assertThatThrownBy(() -> activity.record(seen(10, Set.of(PeopleMet.LEADERS), Map.of()), "inspector1", NOW))
                .hasMessageContaining("recorded already");
    }

    @Test
    void theFiguresCountWhatIsRecordedAndTheTimeInDirectPracticeOnce() {
        Figures figures = FiguresOfActivities.count(List.of(
                recorded(ActivityKind.OBSERVATION, 90, Set.of(PeopleMet.CHILDREN, PeopleMet.FRONT_LINE), Map.of()),
                recorded(ActivityKind.MEETING, 30, Set.of(PeopleMet.FAMILIES), Map.of()),
                recorded(ActivityKind.INTERVIEW, 60, Set.of(PeopleMet.LEADERS), Map.of()),
                recorded(ActivityKind.DOCUMENT, 20, Set.of(PeopleMet.NOBODY), Map.of()),
                planned(ActivityKind.INTERVIEW)));

        assertThat(figures).isEqualTo(new Figures(1, 1, 1, 1, 200, 90, 30, 120, 90, 120));
        assertThat(figures.directPracticePercent()).isEqualTo(60);
    }

    @Test
    void withNothingRecordedTheShareIsNought() {
        assertThat(FiguresOfActivities.count(List.of()).directPracticePercent()).isZero();
    }

    @Test
    void whatNobodyHasSeenYetIsShown() {
        People people = mock();
        when(people.name(any())).thenAnswer(call -> call.getArgument(0));
        FieldworkProgress.View progress = FieldworkProgress.of(
                AnInspection.onSite(),
                List.of(recorded(ActivityKind.OBSERVATION, 90, Set.of(PeopleMet.CHILDREN), Map.of())),
                LocalDate.of(2012, 12, 5),
                people);

        assertThat(progress.strandsNotSeen())
                .hasSize(AnInspection.FRAMEWORK.strands().size() - 1);
        assertThat(progress.agenciesNotSeen())
                .extracting(FieldworkProgress.Name::title)
                .doesNotContain("Police");
        assertThat(progress.enoughDirectPractice()).isTrue();
    }

    @Test
    void evidenceStandsUnderItsAreasAndUnsortedEvidenceUnderEach() {
        Fieldwork fieldwork = mock();
        InspectionView inspection = AnInspection.onSite();
        when(fieldwork.all(inspection.id()))
                .thenReturn(List.of(
                        recorded(
                                ActivityKind.OBSERVATION,
                                90,
                                Set.of(PeopleMet.CHILDREN),
                                Map.of("quality-of-practice", "Sorted.")),
                        recorded(ActivityKind.DOCUMENT, 20, Set.of(PeopleMet.NOBODY), Map.of()),
                        planned(ActivityKind.INTERVIEW)));
        ActivityEvidence evidence = new ActivityEvidence(fieldwork);

        assertThat(evidence.evidence(inspection).get("quality-of-practice"))
                .extracting(line -> line.text())
                .containsExactly("Sorted.", "They asked the child first.");
        assertThat(evidence.evidence(inspection).get("leadership-and-governance"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.from()).contains("Document read", "Wednesday 5 December 2012", "20 minutes");
                    assertThat(line.seenBy()).isEqualTo("inspector1");
                    assertThat(line.grade()).isNull();
                });
    }

    private static Activity recorded(ActivityKind kind, int minutes, Set<PeopleMet> met, Map<String, String> findings) {
        Activity activity = planned(kind);
        activity.record(seen(minutes, met, findings), "inspector1", NOW);
        return activity;
    }

    private static Activity planned(ActivityKind kind) {
        return new Activity(
                "i",
                new ActivityPlan(
                        LocalDate.of(2012, 12, 5), null, null, "inspector1", ofKind(kind), "Duty team", null, null),
                true,
                "lead",
                NOW);
    }

    private static ActivityType ofKind(ActivityKind kind) {
        return new ActivityType(kind.id(), kind.title(), kind, null, true);
    }

    private static Observation seen(int minutes, Set<PeopleMet> met, Map<String, String> findings) {
        return new Observation(
                Instant.parse("2012-12-05T09:00:00Z"),
                minutes,
                met,
                "two social workers",
                Set.of("police"),
                Set.of("impact-of-help"),
                "They asked the child first.",
                findings);
    }
}
