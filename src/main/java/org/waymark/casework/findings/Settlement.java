package org.waymark.casework.findings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;

/**
 * What the lead decided stands in the case from then on, for everything that reads its grades. What the first and the
 * second inspector gave stays with the moderation.
 */
@Component
public class Settlement {

    private final CaseConclusionRepository conclusions;
    private final ThemeEvaluationRepository themes;

    Settlement(CaseConclusionRepository conclusions, ThemeEvaluationRepository themes) {
        this.conclusions = conclusions;
        this.themes = themes;
    }

    /** @param decided points without a grade change nothing: their reason is kept with the moderation */
    public void apply(CaseFile file, List<SettledPoint> decided) {
        List<SettledPoint> graded =
                decided.stream().filter(point -> point.grade() != null).toList();
        if (file.isTracked()) {
            conclusions.findByCaseId(file.id()).ifPresent(conclusion -> {
                graded.forEach(point -> conclusion.settle(point.point(), point.grade()));
                conclusions.save(conclusion);
            });
            return;
        }
        for (ThemeEvaluation found : themes.findByCaseIdOrderByTheme(file.id())) {
            graded.stream().filter(point -> point.point().equals(found.theme())).forEach(point -> {
                found.settle(point.grade());
                themes.save(found);
            });
        }
    }
}
