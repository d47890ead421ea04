package org.waymark.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseNumber;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;

/** The cases of a sample with the reason why each is there, and what became of the sample since it was drawn. */
@Component
class SampleHistory {

    private final SampleChangeRepository changes;
    private final CaseBook book;
    private final People people;

    SampleHistory(SampleChangeRepository changes, CaseBook book, People people) {
        this.changes = changes;
        this.book = book;
        this.people = people;
    }

    /** @param status what became of it, in words; null before the sample is confirmed */
    record CaseLine(
            String number,
            String why,
            boolean inSample,
            String depth,
            String inspector,
            boolean familyToMeet,
            String status) {}

    record ChangeLine(Instant at, String what, String number, String inPlaceOf, String why, String reason, String by) {}

    List<CaseLine> cases(RecordedDraw draw, InspectionView inspection) {
        Map<String, CaseFile> files =
                book.all(inspection.id()).stream().collect(Collectors.toMap(CaseFile::number, Function.identity()));
        List<SampleChange> all = changes.findByInspectionIdOrderByAtAscCaseNumberAsc(inspection.id());
        Map<String, SampleChange> came = all.stream()
                .filter(change -> !change.kind().equals(SampleChange.WITHDRAWN))
                .collect(Collectors.toMap(SampleChange::caseNumber, Function.identity()));
        List<CaseLine> lines = new ArrayList<>();
        for (int place = 0; place < draw.cases().size(); place++) {
            String number = CaseNumber.textOf(place + 1);
            DrawnCase drawn = draw.cases().get(place);
            String why = why(drawn, came.get(number), inspection.framework());
            lines.add(line(number, why, drawn.inSample(), files.get(number)));
        }
        return lines;
    }

    private CaseLine line(String number, String why, boolean inSample, CaseFile file) {
        return file == null
                ? new CaseLine(number, why, inSample, null, null, false, null)
                : new CaseLine(
                        number,
                        why,
                        inSample,
                        file.depth().id(),
                        file.owner() == null ? null : people.name(file.owner()),
                        file.familyToMeet(),
                        inWords(file));
    }

    private static String inWords(CaseFile file) {
        return switch (file.status()) {
            case OPEN -> "open";
            case EVALUATED -> "evaluated, waits for its second inspector";
            case DISPUTED -> "evaluated twice, waits for the lead inspector to decide";
            case FINISHED -> "finished";
            case UNSEEN -> "not seen: " + file.closedReason();
        };
    }

    /** Who named a case, where nothing is drawn. */
    static String namedBy(Framework framework) {
        return framework.sample().namedByAuthority() ? "Named by the authority" : "Named by the lead inspector";
    }

    private static String why(DrawnCase drawn, SampleChange came, Framework framework) {
        if (drawn.goodPractice()) {
            return "Good practice, nominated by the authority";
        }
        if (drawn.addition()) {
            return "In addition: " + (came == null ? "added by the lead inspector" : added(came, framework));
        }
        if (drawn.named()) {
            return namedBy(framework);
        }
        String drawnFrom = "Drawn from " + SampleRecord.titles(drawn.drawnFor(), framework);
        return came == null ? drawnFrom : drawnFrom + ", in place of " + came.inPlaceOf();
    }

    private static String added(SampleChange came, Framework framework) {
        if (came.concerned() == null) {
            return "the lead inspector chose it";
        }
        String sake = "for " + SampleGaps.title(came.sake(), framework) + ", ";
        return came.why().equals(SampleChange.CHANCE)
                ? sake + "drawn, one of " + came.concerned()
                : sake + "not drawn: " + came.concerned() + " could be added, so the lists and marks chose it";
    }

    List<ChangeLine> changes(InspectionView inspection) {
        return changes.findByInspectionIdOrderByAtAscCaseNumberAsc(inspection.id()).stream()
                .map(change -> new ChangeLine(
                        change.at(),
                        change.kind(),
                        change.caseNumber(),
                        change.inPlaceOf(),
                        why(change, inspection.framework()),
                        change.reason(),
                        people.name(change.byUser())))
                .toList();
    }

    private static String why(SampleChange change, Framework framework) {
        if (change.kind().equals(SampleChange.ADDED)) {
            String added = added(change, framework);
            return added.substring(0, 1).toUpperCase(Locale.ROOT) + added.substring(1);
        }
        return switch (change.why()) {
            case SampleChange.FILE_MISSING -> "File not found";
            case SampleChange.LEAD_CHOSE -> "The lead inspector chose it";
            case "family-declined" -> "The family declined";
            default -> "Another reason";
        };
    }
}
