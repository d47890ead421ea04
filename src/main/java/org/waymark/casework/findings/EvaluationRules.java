package org.waymark.casework.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.notes.FormText;

/**
 * What an evaluation has to say to count: a grade of the framework's scale or a narrative, and the evidence it rests
 * on; and with whom the file was examined (2012: alongside the practitioner, paragraph 33).
 */
public final class EvaluationRules {

    private final Framework framework;
    private final String list;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param list the name of the answers' list, under which errors are shown */
    public EvaluationRules(Framework framework, String list) {
        this.framework = framework;
        this.list = list;
    }

    /**
     * The points that were evaluated, without those left empty.
     *
     * @param known           the framework's strands or themes, titles by their ids
     * @param restPlaysNoPart whether the inspector says so of what they left empty; otherwise each that was asked needs
     *                        an answer
     */
    public List<PointAnswer> evaluated(List<PointAnswer> answers, Map<String, String> known, boolean restPlaysNoPart) {
        List<PointAnswer> kept = new ArrayList<>();
        for (int place = 0; place < answers.size(); place++) {
            PointAnswer answer = answers.get(place);
            if (answer.saysAnything()) {
                check(answer, place, known);
                kept.add(answer.tidy());
            } else if (!restPlaysNoPart && known.containsKey(answer.point())) {
                refuse(
                        list + "[" + place + "]" + whereToSay(),
                        known.get(answer.point())
                                + ": " + toSay("give a grade or", "say")
                                + " what you found, or tick below that what you leave"
                                + " empty plays no part here.");
            }
        }
        if (kept.isEmpty()) {
            refuse(
                    list,
                    "Evaluate at least one of these: " + toSay("give a grade or write", "write")
                            + " what you found, with the evidence.");
        }
        long different = kept.stream().map(PointAnswer::point).distinct().count();
        if (different < kept.size()) {
            refuse(list, "Each is evaluated once.");
        }
        return kept;
    }

    private void check(PointAnswer given, int place, Map<String, String> known) {
        String path = list + "[" + place + "]";
        PointAnswer answer = given.tidy();
        if (answer.point() == null || !known.containsKey(answer.point())) {
            refuse(
                    path,
                    "This framework does not ask about that. It asks about: " + String.join("; ", known.values())
                            + ".");
        }
        if (answer.grade() == null && answer.narrative() == null) {
            refuse(path + whereToSay(), toSay("Give a grade, or say", "Say") + " in words what the evidence shows.");
        }
        checkGrade(path + ".grade", answer.grade());
        if (answer.evidence().isEmpty()) {
            refuse(path + ".evidence", "Say what this rests on: what you read, saw or were told.");
        }
        for (int item = 0; item < given.evidence().size(); item++) {
            if (!given.evidence().get(item).isEmpty()) {
                check(
                        path + ".evidence[" + item + "]",
                        given.evidence().get(item).tidy());
            }
        }
    }

    private void check(String path, EvidenceAnswer item) {
        if (item.seen() == null) {
            refuse(path + ".seen", "Say what was seen, read or heard.");
        }
        if (item.document() == null && item.saidBy() == null) {
            refuse(path + ".document", "Say in which document it stands, or who said it.");
        }
        if (item.agency() != null
                && framework.agencies().stream().noneMatch(known -> known.id().equals(item.agency()))) {
            refuse(
                    path + ".agency",
                    "Choose an agency of this framework: "
                            + framework.agencies().stream()
                                    .map(Framework.Agency::title)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    /** What is flagged for the report, without the lines left empty; errors are shown under {@code flags}. */
    public List<FlagAnswer> flags(List<FlagAnswer> answers) {
        List<FlagAnswer> kept = new ArrayList<>();
        for (int place = 0; place < answers.size(); place++) {
            FlagAnswer answer = answers.get(place);
            if (answer.isEmpty()) {
                continue;
            }
            String path = "flags[" + place + "]";
            if (framework.judgementAreas().stream().noneMatch(area -> area.id().equals(answer.area()))) {
                refuse(path + ".area", "Choose the judgement area under which this would be said.");
            }
            if (FormText.isBlank(answer.says())) {
                refuse(path + ".says", "Say what should not be left out.");
            }
            kept.add(new FlagAnswer(answer.area(), FormText.tidy(answer.says())));
        }
        return kept;
    }

    /** The vulnerable groups that the child belongs to; errors are shown under {@code groups}. */
    public List<String> groups(List<String> answers) {
        boolean known = framework.vulnerableGroups().stream()
                .map(Framework.VulnerableGroup::id)
                .toList()
                .containsAll(answers);
        if (!known) {
            refuse("groups", "Choose groups that this framework names.");
        }
        return answers.stream().distinct().toList();
    }

    public void checkGrade(String field, String grade) {
        if (grade != null
                && framework.scale().stream().noneMatch(known -> known.id().equals(grade))) {
            refuse(
                    field,
                    !framework.grades()
                            ? "This framework gives no grades. Leave it empty."
                            : "Choose a grade of this framework: "
                                    + framework.scale().stream()
                                            .map(Framework.Grade::title)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
    }

    public FileExamination examined(String with, String aloneBecause, Integer minutes) {
        if (FormText.isBlank(with) && FormText.isBlank(aloneBecause)) {
            refuse("examinedWith", "Say with whom you examined the file, or why you were alone.");
        }
        if (!FormText.isBlank(with) && !FormText.isBlank(aloneBecause)) {
            refuse("aloneBecause", "Leave this empty when someone examined the file with you.");
        }
        return new FileExamination(FormText.tidy(with), FormText.tidy(aloneBecause), minutes);
    }

    /** What the case says of the judgement areas; those left empty are left out. */
    public List<AreaFinding> findings(List<AreaFinding> answers) {
        List<AreaFinding> kept = new ArrayList<>();
        for (int place = 0; place < answers.size(); place++) {
            AreaFinding answer = answers.get(place);
            String path = list + "[" + place + "]";
            String says = FormText.tidy(answer.says());
            String grade = FormText.tidy(answer.grade());
            if (says == null && grade == null) {
                continue;
            }
            if (framework.judgementAreas().stream().noneMatch(area -> area.id().equals(answer.area()))) {
                refuse(path, "This framework has no such judgement area.");
            }
            if (says == null) {
                refuse(path + ".says", "Say in words what the case shows of this area; a grade alone is no evidence.");
            }
            checkGrade(path + ".grade", grade);
            kept.add(new AreaFinding(answer.area(), says, grade));
        }
        return kept;
    }

    /** Nobody is told of grades where the framework gives none. */
    private String toSay(String graded, String inWords) {
        return framework.grades() ? graded : inWords;
    }

    private String whereToSay() {
        return toSay(".grade", ".narrative");
    }

    public void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
