package org.waymark.casework.cohort;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.casework.findings.StageEvaluation;

/** Which cases the lead closed when the time on site ended, and why. Cases that the lead added are counted in no number. */
@Service
@Transactional(readOnly = true)
public class ClosedCaseFigures {

    private final FoundInCases found;

    ClosedCaseFigures(FoundInCases found) {
        this.found = found;
    }

    /**
     * @param all         cases of the inspection
     * @param unseen      of them, closed before they were finished
     * @param evaluated   of these, those of which every stage had been evaluated, and which lacked their conclusion
     * @param unmoderated evaluated cases that were closed before a second inspector had looked at them, or the lead had
     *                    decided: they count as finished
     * @param reasons     that were given, each with how many of all these cases it is for, the most first
     */
    public record Closed(int all, int unseen, int evaluated, int unmoderated, List<Reason> reasons) {}

    public record Reason(String reason, int cases) {}

    /** All nought before the time on site has ended. */
    public Closed of(String inspectionId) {
        FoundInCases.Found soFar = found.of(inspectionId);
        List<CaseFile> all =
                soFar.files().stream().filter(file -> !file.isAddition()).toList();
        List<CaseFile> closed = all.stream().filter(CaseFile::wasClosedEarly).toList();
        Map<String, Set<String>> evaluated = evaluated(soFar);
        return new Closed(
                all.size(),
                count(closed, file -> file.status() == CaseStatus.UNSEEN),
                count(
                        closed,
                        file -> file.status() == CaseStatus.UNSEEN
                                && isWhole(file, evaluated.getOrDefault(file.id(), Set.of()))),
                count(closed, file -> file.status() == CaseStatus.FINISHED && file.reopened() == 0),
                reasons(closed));
    }

    /** The stages that were evaluated, by case. */
    static Map<String, Set<String>> evaluated(FoundInCases.Found found) {
        return found.stages().stream()
                .collect(Collectors.groupingBy(
                        StageEvaluation::caseId,
                        Collectors.mapping(StageEvaluation::stage, Collectors.toCollection(HashSet::new))));
    }

    private static boolean isWhole(CaseFile file, Set<String> evaluated) {
        return !file.stages().isEmpty() && file.isTracked() && evaluated.containsAll(file.stages());
    }

    private static List<Reason> reasons(List<CaseFile> closed) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        closed.forEach(file -> cases.merge(file.closedReason(), 1, Integer::sum));
        return cases.entrySet().stream()
                .map(one -> new Reason(one.getKey(), one.getValue()))
                .sorted((one, other) -> other.cases() - one.cases())
                .toList();
    }

    private static int count(List<CaseFile> files, Predicate<CaseFile> which) {
        return (int) files.stream().filter(which).count();
    }
}
