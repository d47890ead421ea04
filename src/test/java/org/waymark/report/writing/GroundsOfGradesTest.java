package org.waymark.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.Found;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.lists.ChildReferences;
import org.waymark.report.ReportSettings;

/** What a grade in a report rests on: evidence, or the reason that the team gave for judging what nobody had seen. */
class GroundsOfGradesTest {

    private static final String AREA = "leadership-and-governance";

    private final Judgements judgements = mock(Judgements.class);

    private List<String> missing(String unseen) {
        when(judgements.of(anyString()))
                .thenReturn(AnInspection.FRAMEWORK.judgementAreas().stream()
                        .map(JudgementArea::id)
                        .map(area -> new Judged(area, "good", "Found.", false, area.equals(AREA) ? unseen : null))
                        .toList());
        when(judgements.findings(anyString()))
                .thenReturn(Map.of(AREA, List.of(new Found("Leaders know it.", List.of(), null))));
        ChildReferences references = mock(ChildReferences.class);
        when(references.of(anyString())).thenReturn(Set.of());
        ReportSettings settings =
                new ReportSettings("http://localhost:8080", "managers", 25, DataSize.ofMegabytes(10), 50);
        Map<String, String> texts = AnInspection.FRAMEWORK.judgementAreas().stream()
                .collect(Collectors.toMap(JudgementArea::id, area -> "Written."));
        return new ReportCheck(judgements, references, settings)
                .of(AnInspection.onSite(), texts, List.of(), null).missing().stream()
                        .filter(one -> one.section().equals(AREA))
                        .map(one -> one.what())
                        .toList();
    }

    @Test
    void aGradeThatRestsOnNothingIsToldWithTheWayOut() {
        assertThat(missing(null))
                .singleElement()
                .asString()
                .startsWith("No evidence stands behind the findings for this grade. Reopen the judgement");
    }

    @Test
    void whatTheTeamJudgedThoughUnseenWithAReasonStandsInTheReport() {
        assertThat(missing("Elections: nobody could be met.")).isEmpty();
    }
}
