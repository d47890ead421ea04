package org.waymark.casework.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.views.ViewBook.AllViews;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.EvidenceSource;

/** What the other inspectorates found in cases, for the judgement meeting: evidence for the whole, kept back while it is blind. */
@Component
@Transactional(readOnly = true)
class ViewEvidence implements EvidenceSource {

    private final ViewBook book;
    private final CaseBook cases;
    private final CaseViews views;

    ViewEvidence(ViewBook book, CaseBook cases, CaseViews views) {
        this.book = book;
        this.cases = cases;
        this.views = views;
    }

    @Override
    public Map<String, List<EvidenceLine>> evidence(InspectionView inspection) {
        Framework framework = inspection.framework();
        if (framework.joint().inspectorates().stream().allMatch(one -> one.views() == null)) {
            return Map.of();
        }
        AllViews all = book.of(inspection.id());
        Map<String, CaseFile> files =
                cases.all(inspection.id()).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        List<EvidenceLine> lines = all.views().stream()
                .filter(InspectorateView::isRecorded)
                .filter(view -> CaseViews.isOpen(files.get(view.caseId()), all) || views.isTheirs(view, inspection))
                .map(view -> line(view, files.get(view.caseId()), framework))
                .toList();
        Map<String, List<EvidenceLine>> evidence = new HashMap<>();
        framework.judgementAreas().stream()
                .filter(area -> framework.isOfTheWhole(area.id()))
                .forEach(area -> evidence.put(area.id(), new ArrayList<>(lines)));
        return evidence;
    }

    private static EvidenceLine line(InspectorateView view, CaseFile file, Framework framework) {
        String strands = CaseViews.strands(view, framework).stream()
                .map(one -> one.title() + (one.grade() == null ? "" : " (" + one.grade() + ")") + ": " + one.says())
                .collect(Collectors.joining("\n"));
        return new EvidenceLine(
                "case:" + view.caseId() + ":view:" + view.inspectorate(),
                "Case " + file.number() + ", "
                        + framework.joint().inspectorate(view.inspectorate()).title(),
                view.by(),
                null,
                Stream.of(view.says(), strands, view.facts())
                        .filter(text -> text != null && !text.isEmpty())
                        .collect(Collectors.joining("\n")));
    }
}
