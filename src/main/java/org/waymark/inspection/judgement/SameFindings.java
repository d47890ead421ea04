package org.waymark.inspection.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.inspection.judgement.HoldJudgementMeetingForm.AreaAnswer;

/** Findings of several areas that are word for word the same: one of them may be meant for another area. */
final class SameFindings {

    private SameFindings() {}

    /** In a sentence; empty where each area has words of its own. */
    static Optional<String> inWords(Framework framework, List<AreaAnswer> judgements) {
        Map<String, List<AreaAnswer>> byWords = judgements.stream()
                .filter(area -> !area.findings().isEmpty())
                .collect(Collectors.groupingBy(SameFindings::words, LinkedHashMap::new, Collectors.toList()));
        return byWords.values().stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .map(same -> "The findings are word for word the same in %s.".formatted(named(framework, same)));
    }

    private static String words(AreaAnswer area) {
        return area.findings().stream()
                .map(finding ->
                        finding.text() == null ? "" : finding.text().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String named(Framework framework, List<AreaAnswer> same) {
        List<String> titles = same.stream()
                .map(area -> "“%s”%s"
                        .formatted(
                                framework.judgementArea(area.area()).title(),
                                area.grade() == null
                                        ? ""
                                        : " (%s)"
                                                .formatted(framework
                                                        .grade(area.grade())
                                                        .title())))
                .toList();
        return String.join(", ", titles.subList(0, titles.size() - 1)) + " and " + titles.get(titles.size() - 1);
    }
}
