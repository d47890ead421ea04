package org.waymark.casework.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.platform.engine.People;

/**
 * The cases that are not finished when the judgement meeting is opened, what each lacks, and what becomes of them.
 *
 * @param unseen      those that will count as closed before they were finished
 * @param unmoderated those that are evaluated and keep what was found: they will count as finished
 */
record UnfinishedCases(List<OfInspector> byInspector, int unseen, int unmoderated) {

    /** What one inspector has not finished. @param named who it is, and how many cases they are, in words */
    record OfInspector(String inspector, String named, String reason, List<OneCase> cases) {}

    record OneCase(String number, String owner, String depth, String lacks, String reason) {}

    static UnfinishedCases of(FoundInCases.Found found, People people) {
        List<CaseFile> open =
                found.files().stream().filter(CaseFile::isUnfinished).toList();
        Map<String, Set<String>> evaluated = ClosedCaseFigures.evaluated(found);
        Map<String, List<OneCase>> byInspector = open.stream()
                .map(file -> new OneCase(
                        file.number(),
                        file.owner() == null ? "nobody yet" : people.name(file.owner()),
                        file.depth().id(),
                        lacks(file, evaluated.getOrDefault(file.id(), Set.of())),
                        null))
                .collect(Collectors.groupingBy(OneCase::owner, LinkedHashMap::new, Collectors.toList()));
        List<CaseFile> counted =
                open.stream().filter(file -> !file.isAddition()).toList();
        int kept = (int)
                counted.stream().filter(UnfinishedCases::keepsWhatWasFound).count();
        return new UnfinishedCases(
                byInspector.entrySet().stream()
                        .map(each -> new OfInspector(
                                each.getKey(),
                                each.getKey() + ", " + cases(each.getValue().size()),
                                null,
                                each.getValue()))
                        .toList(),
                counted.size() - kept,
                kept);
    }

    private static boolean keepsWhatWasFound(CaseFile file) {
        return file.status() != CaseStatus.OPEN || file.reopened() > 0;
    }

    private static String lacks(CaseFile file, Set<String> evaluated) {
        if (file.status() == CaseStatus.DISPUTED) {
            return "the lead's decision between two inspectors";
        }
        if (file.isEvaluated()) {
            return "the second inspector's look";
        }
        int all = file.isTracked() ? file.stages().size() : 0;
        long done = file.stages().stream().filter(evaluated::contains).count();
        if (all == 0) {
            return "its evaluation";
        }
        return done == all
                ? "its conclusion; all of its %d stages are evaluated".formatted(all)
                : "its evaluation; %d of %d stages are evaluated".formatted(done, all);
    }

    /** Null where every case is finished. */
    String inWords() {
        if (unseen + unmoderated == 0) {
            return null;
        }
        List<String> sentences = new ArrayList<>();
        if (unseen > 0) {
            sentences.add(cases(unseen) + " will be closed before " + (unseen == 1 ? "it was" : "they were")
                    + " finished, and the text that follows does not count " + (unseen == 1 ? "it" : "them")
                    + " among those that were looked at.");
        }
        if (unmoderated > 0) {
            sentences.add(
                    cases(unmoderated) + (unmoderated == 1 ? " is" : " are")
                            + " evaluated and will count as finished, with what was found, though what was to come after is not done.");
        }
        return String.join(" ", sentences);
    }

    private static String cases(int number) {
        return number == 1 ? "1 case" : number + " cases";
    }
}
