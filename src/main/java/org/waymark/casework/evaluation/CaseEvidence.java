package org.waymark.casework.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.findings.AnsweredQuestion;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.casework.findings.StageEvaluation;
import org.waymark.casework.findings.StrandEvaluation;
import org.waymark.framework.ConclusionQuestion;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.EvidenceSource;

/**
 * What the cases say, for the judgement meeting. Each area has what inspectors wrote of it, and what they answered to the
 * questions at the end of a case that are evidence for it; the overall one, or each where the framework has no overall
 * one, has besides the strands over all stages that were looked at. A case that waits for its second inspector is kept
 * from whoever may be that inspector.
 */
@Component
@Transactional(readOnly = true)
public class CaseEvidence implements EvidenceSource {

    private final FoundInCases found;
    private final CaseAccess access;

    CaseEvidence(FoundInCases found, CaseAccess access) {
        this.found = found;
        this.access = access;
    }

    @Override
    public Map<String, List<EvidenceLine>> evidence(InspectionView inspection) {
        Framework framework = inspection.framework();
        FoundInCases.Found soFar = found.of(inspection.id());
        Map<String, CaseFile> byId = soFar.files().stream()
                .filter(file -> !access.gradesHidden(file))
                .collect(Collectors.toMap(
                        CaseFile::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        Map<String, CaseConclusion> concluded =
                soFar.conclusions().stream().collect(Collectors.toMap(CaseConclusion::caseId, Function.identity()));
        Map<String, List<EvidenceLine>> evidence = new HashMap<>();
        for (Framework.JudgementArea area : framework.judgementAreas()) {
            evidence.put(
                    area.id(),
                    byId.values().stream()
                            .filter(file -> concluded.containsKey(file.id()))
                            .flatMap(file -> linesOf(file, concluded.get(file.id()), area.id(), framework).stream())
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
        List<StageEvaluation> evaluations = soFar.stages().stream()
                .filter(evaluation -> byId.containsKey(evaluation.caseId()))
                .toList();
        List<EvidenceLine> strands = strands(evaluations, framework);
        evidence.forEach((area, lines) -> {
            if (framework.isOfTheWhole(area)) {
                lines.addAll(strands);
            }
        });
        return evidence;
    }

    private static List<EvidenceLine> linesOf(
            CaseFile file, CaseConclusion conclusion, String area, Framework framework) {
        String from = "Case " + file.number();
        List<EvidenceLine> lines = new ArrayList<>();
        conclusion.areas().stream()
                .filter(finding -> finding.area().equals(area))
                .map(finding -> new EvidenceLine(
                        idOf(file, area),
                        EvidenceLine.from(from, framework.judgementArea(area)),
                        conclusion.byUser(),
                        finding.grade(),
                        finding.says()))
                .forEach(lines::add);
        for (AnsweredQuestion answered : conclusion.answers()) {
            ConclusionQuestion question = framework.conclusionQuestion(answered.question());
            if (framework.isEvidenceFor(question.evidenceFor(), area)) {
                lines.add(new EvidenceLine(
                        idOf(file, question.id()),
                        from + ", " + question.inEvidence(),
                        conclusion.byUser(),
                        null,
                        answered.inWords(question)));
            }
        }
        return lines;
    }

    private static String idOf(CaseFile file, String what) {
        return "case:" + file.id() + ":" + what;
    }

    /** How often each grade was given on each strand, over all stages of all tracked cases. */
    private static List<EvidenceLine> strands(Collection<StageEvaluation> all, Framework framework) {
        List<EvidenceLine> lines = new ArrayList<>();
        for (Framework.Strand strand : framework.strands()) {
            List<String> given = all.stream()
                    .flatMap(evaluation -> evaluation.strands().stream())
                    .filter(one -> one.strand().equals(strand.id()) && one.grade() != null)
                    .map(StrandEvaluation::grade)
                    .toList();
            if (!given.isEmpty()) {
                lines.add(new EvidenceLine(
                        "cases:strand:" + strand.id(),
                        "All tracked cases, " + strand.title(),
                        null,
                        null,
                        tally(given, framework)));
            }
        }
        return lines;
    }

    public static String tally(List<String> grades, Framework framework) {
        return framework.scale().stream()
                .filter(grade -> grades.contains(grade.id()))
                .map(grade -> grade.title() + " "
                        + grades.stream().filter(grade.id()::equals).count() + " times")
                .collect(Collectors.joining(", "))
                .replace(" 1 times", " once");
    }
}
