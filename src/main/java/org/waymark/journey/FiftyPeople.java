package org.waymark.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;

/** For whom, and how we know: who the children are, and what the findings rest on. */
final class FiftyPeople {

    private final FiftyCases cases;
    private final Framework framework;
    private final boolean shareable;

    FiftyPeople(FiftyCases cases, Framework framework, boolean shareable) {
        this.cases = cases;
        this.framework = framework;
        this.shareable = shareable;
    }

    List<Fifty.Shared> children() {
        return List.of(
                by("Age", Child::ageBand),
                by("Gender", child -> CaseHead.orNotGiven(child.gender())),
                by("Ethnicity", child -> CaseHead.orNotGiven(child.ethnicity())),
                by("Disability", child -> CaseHead.orNotGiven(child.disability())),
                by("Primary need", child -> CaseHead.orNotGiven(child.need())),
                groups());
    }

    private Fifty.Shared by(String title, Function<Child, String> what) {
        Map<String, Integer> numbers = new TreeMap<>();
        cases.all().forEach(file -> numbers.merge(what.apply(cases.child(file)), 1, Integer::sum));
        return shared(title, numbers);
    }

    private Fifty.Shared shared(String title, Map<String, Integer> numbers) {
        List<Integer> shown = new ArrayList<>(numbers.values());
        if (shareable) {
            shown = SmallNumbers.parts(shown);
        }
        List<Fifty.Figure> parts = new ArrayList<>();
        for (String part : numbers.keySet()) {
            parts.add(new Fifty.Figure(part, shown.get(parts.size())));
        }
        return new Fifty.Shared(title, parts);
    }

    /** A child may belong to several, or to none: they do not share out a whole. */
    private Fifty.Shared groups() {
        List<Fifty.Figure> parts = framework.vulnerableGroups().stream()
                .map(group -> figure(group.title(), (int) cases.groups().values().stream()
                        .filter(of -> of.contains(group.id()))
                        .count()))
                .toList();
        return new Fifty.Shared("Particularly vulnerable, as inspectors found", parts);
    }

    /** Of the children who came under protection or into care. */
    Fifty.Shared earlyHelp() {
        Map<String, Integer> numbers = new TreeMap<>();
        Set<String> asked = cases.all().stream()
                .filter(file -> EarlyHelp.isAskedOf(file.stages()))
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        cases.conclusions().stream()
                .filter(conclusion -> asked.contains(conclusion.caseId()) && conclusion.earlyHelpAnswer() != null)
                .forEach(conclusion ->
                        numbers.merge(EarlyHelp.inWords(conclusion.earlyHelpAnswer()), 1, Integer::sum));
        int answered = numbers.values().stream().mapToInt(Integer::intValue).sum();
        if (asked.size() > answered) {
            numbers.put("Not answered yet", asked.size() - answered);
        }
        return shared("Could early help have prevented protection or care?", numbers);
    }

    List<Fifty.Figure> sources() {
        List<Fifty.Figure> figures = new ArrayList<>();
        figures.add(figure("Items of evidence", cases.evidence().size()));
        figures.add(figure(
                "Of them from a document", evidence(item -> item.answer().document() != null)));
        figures.add(figure(
                "Of them said by someone", evidence(item -> item.answer().saidBy() != null)));
        figures.add(figure("Stages examined with a practitioner", (int) cases.stages().stream()
                .filter(stage -> stage.examined().examinedWith() != null)
                .count()));
        figures.add(figure("Stages examined alone, with the reason", (int) cases.stages().stream()
                .filter(stage -> stage.examined().aloneBecause() != null)
                .count()));
        figures.add(figure("Stages that could not be seen", (int)
                cases.stages().stream().filter(stage -> stage.notSeen() != null).count()));
        figures.add(figure("Children or families met", families(FamilyMeeting::wasHeld)));
        figures.add(figure("Families who declined", families(FamilyMeeting::wasDeclined)));
        framework.agencies()
                .forEach(agency -> figures.add(figure(
                        "Evidence of the work of: " + agency.title(),
                        evidence(item -> agency.id().equals(item.agency())))));
        return figures;
    }

    private int evidence(Predicate<CaseEvidenceItem> which) {
        return (int) cases.evidence().stream().filter(which).count();
    }

    private int families(Predicate<FamilyMeeting> which) {
        return (int) cases.families().stream().filter(which).count();
    }

    private Fifty.Figure figure(String title, int number) {
        return new Fifty.Figure(title, shareable && SmallNumbers.isSmall(number) ? null : Integer.valueOf(number));
    }
}
