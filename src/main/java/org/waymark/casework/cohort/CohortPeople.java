package org.waymark.casework.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.findings.AnsweredQuestion;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.page.CaseHead;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.ConclusionQuestion;
import org.waymark.framework.Framework;
import org.waymark.lists.Child;

/** For whom, and how we know: who the children are, and what the findings rest on. */
final class CohortPeople {

    private final CohortCases cases;
    private final Framework framework;
    private final boolean shareable;

    CohortPeople(CohortCases cases, Framework framework, boolean shareable) {
        this.cases = cases;
        this.framework = framework;
        this.shareable = shareable;
    }

    List<Cohort.Shared> children() {
        return List.of(
                by("Age", Child::ageBand),
                by("Gender", child -> CaseHead.orNotGiven(child.gender())),
                by("Ethnicity", child -> CaseHead.orNotGiven(child.ethnicity())),
                by("Disability", child -> CaseHead.orNotGiven(child.disability())),
                by("Primary need", child -> CaseHead.orNotGiven(child.need())),
                groups());
    }

    private Cohort.Shared by(String title, Function<Child, String> what) {
        Map<String, Integer> numbers = new TreeMap<>();
        cases.all().forEach(file -> numbers.merge(what.apply(cases.child(file)), 1, Integer::sum));
        return shared(title, numbers);
    }

    private Cohort.Shared shared(String title, Map<String, Integer> numbers) {
        List<Integer> shown = new ArrayList<>(numbers.values());
        if (shareable) {
            shown = SmallNumbers.parts(shown);
        }
        List<Cohort.Figure> parts = new ArrayList<>();
        for (String part : numbers.keySet()) {
            parts.add(new Cohort.Figure(part, shown.get(parts.size())));
        }
        return new Cohort.Shared(title, parts);
    }

    /** A child may belong to several, or to none: they do not share out a whole. */
    private Cohort.Shared groups() {
        List<Cohort.Figure> parts = framework.vulnerableGroups().stream()
                .map(group -> ofWhole(
                        group.title(),
                        (int) cases.groups().values().stream()
                                .filter(of -> of.contains(group.id()))
                                .count(),
                        cases.all().size()))
                .toList();
        return new Cohort.Shared("Particularly vulnerable, as inspectors found", parts);
    }

    /** How often each answer was given to each question at the end of a case that has answers to choose from. */
    List<Cohort.Shared> questions() {
        return framework.conclusionQuestions().stream()
                .filter(ConclusionQuestion::offersAnswers)
                .map(this::answers)
                .toList();
    }

    /** Of the cases of which it is asked. */
    private Cohort.Shared answers(ConclusionQuestion question) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Set<String> asked = cases.all().stream()
                .filter(file -> question.isAskedOf(file.isTracked(), file.stages()))
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        List<String> given = cases.conclusions().stream()
                .filter(conclusion -> asked.contains(conclusion.caseId()))
                .flatMap(conclusion -> conclusion.answers().stream())
                .filter(answer -> answer.question().equals(question.id()) && answer.answer() != null)
                .map(AnsweredQuestion::answer)
                .toList();
        question.answers().stream()
                .filter(answer -> given.contains(answer.id()))
                .forEach(answer -> numbers.put(answer.title(), (int)
                        given.stream().filter(answer.id()::equals).count()));
        int answered = numbers.values().stream().mapToInt(Integer::intValue).sum();
        if (asked.size() > answered) {
            numbers.put("Not answered yet", asked.size() - answered);
        }
        return shared(question.inFigures(), numbers);
    }

    /** Each figure beside the whole that it is a part of, since both are read together. */
    List<Cohort.Figure> sources() {
        List<Cohort.Figure> figures = new ArrayList<>();
        int items = cases.evidence().size();
        boolean few = shareable && !SmallNumbers.mayTell(items);
        figures.add(new Cohort.Figure("Items of evidence", few ? null : Integer.valueOf(items)));
        figures.add(ofWhole(
                "Of them from a document", evidence(item -> item.answer().document() != null), items));
        figures.add(ofWhole(
                "Of them said by someone", evidence(item -> item.answer().saidBy() != null), items));
        figures.addAll(sharingOut(stages()));
        int seen = seen();
        figures.add(ofWhole("Children or families met", families(FamilyMeeting::wasHeld), seen));
        figures.add(ofWhole("Families who declined", families(FamilyMeeting::wasDeclined), seen));
        Map<String, Integer> agencies = new LinkedHashMap<>();
        framework
                .agencies()
                .forEach(agency ->
                        agencies.put("Evidence of the work of: " + agency.title(), evidence(item -> agency.id()
                                .equals(item.agency()))));
        agencies.put(
                "Evidence of no agency by itself",
                items - agencies.values().stream().mapToInt(Integer::intValue).sum());
        figures.addAll(sharingOut(agencies));
        return figures;
    }

    private Map<String, Integer> stages() {
        Map<String, Integer> stages = new LinkedHashMap<>();
        stages.put(
                "Stages examined with a practitioner",
                stages(stage -> stage.examined().examinedWith() != null));
        stages.put(
                "Stages examined alone, with the reason",
                stages(stage -> stage.examined().aloneBecause() != null));
        stages.put("Stages that could not be seen", stages(stage -> stage.notSeen() != null));
        return stages;
    }

    private int stages(Predicate<StageEvaluation> which) {
        return (int) cases.stages().stream().filter(which).count();
    }

    /** The cases that were looked at, of which a report tells the same figures. */
    private int seen() {
        return (int) cases.all().stream()
                .filter(file -> file.status() != CaseStatus.UNSEEN)
                .count();
    }

    private int evidence(Predicate<CaseEvidenceItem> which) {
        return (int) cases.evidence().stream().filter(which).count();
    }

    private int families(Predicate<FamilyMeeting> which) {
        Set<String> unseen = cases.all().stream()
                .filter(file -> file.status() == CaseStatus.UNSEEN)
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        return (int) cases.families().stream()
                .filter(meeting -> which.test(meeting) && !unseen.contains(meeting.caseId()))
                .count();
    }

    private List<Cohort.Figure> sharingOut(Map<String, Integer> numbers) {
        return shared("", numbers).parts();
    }

    private Cohort.Figure ofWhole(String title, int number, int whole) {
        return new Cohort.Figure(title, shareable ? SmallNumbers.exactly(number, whole) : Integer.valueOf(number));
    }
}
