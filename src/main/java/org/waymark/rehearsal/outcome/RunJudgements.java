package org.waymark.rehearsal.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.inspection.judgement.Judgements.HeldDown;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.platform.tasks.RefusedAnswers;

/** What was judged in a rehearsal. Whoever plays it may say how areas are judged, so that a rule that limits is seen at work. */
public final class RunJudgements {

    private static final String FIELD = "judged";
    private static final String LINE = "%-18s%s: %s";

    private RunJudgements() {}

    /**
     * @param judged ids of grades by those of areas
     * @throws RefusedAnswers where the framework has no such area, or no such grade
     */
    public static void check(Framework framework, Map<String, String> judged) {
        List<String> areas = framework.judgementAreas().stream()
                .filter(JudgementArea::graded)
                .map(JudgementArea::id)
                .toList();
        List<String> grades =
                framework.scale().stream().map(Framework.Grade::id).toList();
        judged.forEach((area, grade) -> {
            if (!areas.contains(area)) {
                throw refused("gives no grade to an area “" + area + "”", areas);
            }
            if (!grades.contains(grade)) {
                throw refused("has no grade “" + grade + "”", grades);
            }
        });
    }

    private static RefusedAnswers refused(String what, List<String> right) {
        String instead =
                right.isEmpty() ? "It grades nothing." : "Right would be one of " + String.join(", ", right) + ".";
        return RefusedAnswers.of(FIELD, "The framework " + what + ". " + instead);
    }

    /** A line for each area that was graded, and whether a rule held the overall grade down; none where nothing is graded. */
    public static List<String> inWords(Framework framework, List<Judged> judged, Optional<HeldDown> heldDown) {
        Map<String, String> titles =
                framework.judgementAreas().stream().collect(Collectors.toMap(JudgementArea::id, JudgementArea::title));
        List<String> lines = new ArrayList<>();
        judged.stream()
                .filter(one -> one.grade() != null)
                .forEach(one -> lines.add(LINE.formatted(
                        lines.isEmpty() ? "Judged" : "",
                        titles.get(one.area()),
                        framework.grade(one.grade()).title())));
        if (heldDown.isPresent()) {
            lines.add("  " + heldDown.get().inWords());
        } else if (!lines.isEmpty() && !framework.limiting().isEmpty()) {
            lines.add("  No rule limited the overall grade.");
            lines.add("  To see one at work, have areas judged otherwise: --judged=AREA=GRADE.");
        }
        return lines;
    }
}
