package org.waymark.inspection.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.Found;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * Whether every area of the framework has been judged as it is to be: graded on its scale, on findings that rest on
 * evidence. Says everything that is wrong at once.
 */
class JudgementCheck {

    private final Framework framework;
    private final Map<String, List<EvidenceLine>> evidence;
    private final Set<String> team;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, AreaAnswer> byArea = new LinkedHashMap<>();

    /**
     * @param evidence what was seen, by area
     * @param team     the users of those who may see a judgement otherwise
     */
    JudgementCheck(Framework framework, Map<String, List<EvidenceLine>> evidence, Set<String> team) {
        this.framework = framework;
        this.evidence = evidence;
        this.team = team;
    }

    /**
     * @return one line for each area of the framework, by the area's id
     * @throws RefusedAnswers naming each line, as {@code judgements[1].grade}
     */
    Map<String, AreaAnswer> check(List<AreaAnswer> lines) {
        look(lines);
        framework.judgementAreas().stream()
                .filter(area -> !byArea.containsKey(area.id()))
                .forEach(area -> refuse("judgements", "Nothing is said of this area: %s.".formatted(area.title())));
        return passed();
    }

    /** As {@link #check}, of those areas alone that these lines are of: the others stay as they were judged. */
    Map<String, AreaAnswer> checkSome(List<AreaAnswer> lines) {
        look(lines);
        return passed();
    }

    private void look(List<AreaAnswer> lines) {
        for (int index = 0; index < lines.size(); index++) {
            AreaAnswer line = lines.get(index);
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
                checkFindings(at, area.get(), line);
                checkDissent(at, line);
            }
        }
    }

    private Map<String, AreaAnswer> passed() {
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return byArea;
    }

    private void checkGrade(String field, JudgementArea area, String grade) {
        boolean given = isGiven(grade);
        if (area.graded() && !given) {
            refuse(field, "Choose a grade for: %s.".formatted(area.title()));
        } else if (!area.graded() && given) {
            refuse(field, "This framework gives no grade for: %s. Leave it empty.".formatted(area.title()));
        } else if (given && framework.scale().stream().noneMatch(one -> one.id().equals(grade))) {
            refuse(field, "'%s' is not a grade of this framework's scale.".formatted(grade));
        }
    }

    private void checkBodies(String at, AreaAnswer line) {
        for (int index = 0; index < line.findings().size(); index++) {
            String body = line.findings().get(index).body();
            if (body != null
                    && framework.joint().bodies().stream()
                            .noneMatch(one -> one.id().equals(body))) {
                refuse(at + "findings[" + index + "].body", "Choose one of the inspected bodies, or none.");
            }
        }
    }

    private void checkFindings(String at, JudgementArea area, AreaAnswer line) {
        List<EvidenceLine> seen = evidence.getOrDefault(area.id(), List.of());
        boolean reasoned = isGiven(line.unseenReason());
        if (seen.isEmpty() && !reasoned) {
            refuse(
                    at + "unseenReason",
                    "Nobody has recorded anything that speaks of: %s. Record what was seen, or say why it is judged all the same."
                            .formatted(area.title()));
        }
        if (!seen.isEmpty() && reasoned) {
            refuse(at + "unseenReason", "Something was seen of: %s. Leave this empty.".formatted(area.title()));
        }
        if (line.findings().isEmpty()) {
            refuse(at + "findings", "Set out at least one finding for: %s.".formatted(area.title()));
        }
        checkBodies(at, line);
        Set<String> known = seen.stream().map(EvidenceLine::id).collect(Collectors.toSet());
        for (int index = 0; index < line.findings().size(); index++) {
            checkEvidence(at + "findings[" + index + "].", area, line.findings().get(index), known);
        }
    }

    private void checkEvidence(String at, JudgementArea area, Found finding, Set<String> known) {
        if (!known.isEmpty() && finding.evidence().isEmpty()) {
            refuse(at + "evidence", "Tick what this finding rests on, under: %s.".formatted(area.title()));
        }
        if (!known.containsAll(finding.evidence())) {
            refuse(
                    at + "evidence",
                    "Some of what this finding rests on is not evidence of: %s. Load the page again."
                            .formatted(area.title()));
        }
    }

    private void checkDissent(String at, AreaAnswer line) {
        if (isGiven(line.dissent()) != isGiven(line.dissentBy())) {
            refuse(
                    at + (isGiven(line.dissent()) ? "dissentBy" : "dissent"),
                    "When a member of the team sees it otherwise, say both who and what. Leave both empty when nobody does.");
        } else if (isGiven(line.dissentBy()) && !team.contains(line.dissentBy())) {
            refuse(at + "dissentBy", "Choose a member of this team.");
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
