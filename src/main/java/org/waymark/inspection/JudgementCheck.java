package org.waymark.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.inspection.HoldJudgementMeetingForm.Line;

/** Whether every area of the framework has been judged as it is to be; says everything that is wrong at once. */
class JudgementCheck {

    private final Framework framework;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Line> byArea = new LinkedHashMap<>();

    JudgementCheck(Framework framework) {
        this.framework = framework;
    }

    /**
     * @return one line for each area of the framework, by the area's id
     * @throws RefusedAnswers naming each line, as {@code judgements[1].grade}
     */
    Map<String, Line> check(List<Line> lines) {
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            String at = "judgements[" + index + "].";
            Optional<JudgementArea> area = framework.judgementAreas().stream()
                    .filter(one -> one.id().equals(line.area()))
                    .findFirst();
            if (area.isEmpty()) {
                refuse(at + "area", "'%s' is not a judgement area of this framework.".formatted(line.area()));
            } else if (byArea.put(line.area(), line) != null) {
                refuse(at + "area", "This area is judged twice.");
            } else {
                checkGrade(at + "grade", area.get(), line.grade());
            }
        }
        framework.judgementAreas().stream()
                .filter(area -> !byArea.containsKey(area.id()))
                .forEach(area -> refuse("judgements", "Nothing is said of this area: %s.".formatted(area.title())));
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return byArea;
    }

    private void checkGrade(String field, JudgementArea area, String grade) {
        boolean given = grade != null && !grade.isBlank();
        if (area.graded() && !given) {
            refuse(field, "Choose a grade for: %s.".formatted(area.title()));
        } else if (!area.graded() && given) {
            refuse(field, "This framework gives no grade for: %s. Leave it empty.".formatted(area.title()));
        } else if (given && framework.scale().stream().noneMatch(one -> one.id().equals(grade))) {
            refuse(field, "'%s' is not a grade of this framework's scale.".formatted(grade));
        }
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
