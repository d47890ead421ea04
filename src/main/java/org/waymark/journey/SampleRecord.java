package org.waymark.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.engine.People;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.journey.sample.Draw;

/** The record of a sample, to be shown, printed and held up to a challenge. Cases stand in it by their numbers. */
@Service
@Transactional(readOnly = true)
class SampleRecord {

    private final RecordedDrawRepository draws;
    private final SampleChangeRepository changes;
    private final DrawnChildren children;
    private final CaseBook book;
    private final Draws chance;
    private final People people;
    private final JsonText json;

    SampleRecord(
            RecordedDrawRepository draws,
            SampleChangeRepository changes,
            DrawnChildren children,
            CaseBook book,
            Draws chance,
            People people,
            JsonText json) {
        this.draws = draws;
        this.changes = changes;
        this.children = children;
        this.book = book;
        this.chance = chance;
        this.people = people;
        this.json = json;
    }

    /**
     * @param mayChange  whether whoever asks leads the inspection and the sample is confirmed
     * @param drawnAgain whether the kept seed and population, drawn from once more just now, gave the same children;
     *                   null for a draw whose population was not kept
     */
    record Page(
            boolean mayChange,
            String seed,
            LocalDate referenceDate,
            Instant drawnAt,
            String confirmedBy,
            Instant confirmedAt,
            String shortReason,
            int minimum,
            int closedWithinMonths,
            Boolean drawnAgain,
            PopulationFigures population,
            List<StageLine> spread,
            List<StageLine> strata,
            List<TraitLine> traits,
            List<ExchangeLine> exchanges,
            List<CaseLine> cases,
            List<ChangeLine> changes) {}

    record StageLine(String title, int population, int drawn) {}

    record TraitLine(String kind, String title, int population, int drawn) {}

    record ExchangeLine(String number, String kind, String title) {}

    /** @param status what became of it, in words; null before the sample is confirmed */
    record CaseLine(String number, String why, String depth, String inspector, boolean familyToMeet, String status) {}

    record ChangeLine(Instant at, String what, String number, String inPlaceOf, String why, String reason, String by) {}

    /** Null until a sample has been drawn. */
    public Page of(InspectionView inspection, boolean lead) {
        return draws.findByInspectionId(inspection.id())
                .map(draw -> page(draw, inspection, lead))
                .orElse(null);
    }

    private Page page(RecordedDraw draw, InspectionView inspection, boolean lead) {
        Framework framework = inspection.framework();
        PopulationFigures figures = json.read(draw.population(), PopulationFigures.class);
        return new Page(
                lead && draw.isConfirmed(),
                Long.toString(draw.seed()),
                draw.referenceDate(),
                draw.drawnAt(),
                draw.isConfirmed() ? people.name(draw.confirmedBy()) : null,
                draw.confirmedAt(),
                draw.shortReason(),
                framework.sample().minimum(),
                framework.sample().closedWithinMonths(),
                drawnAgain(draw, framework),
                figures,
                stages(figures.spread(), framework),
                stages(figures.strata(), framework),
                figures.traits().stream()
                        .map(one -> new TraitLine(
                                kind(one.kind()),
                                title(one.kind(), one.value(), framework),
                                one.population(),
                                one.drawn()))
                        .toList(),
                figures.exchanges().stream()
                        .map(one -> new ExchangeLine(
                                CaseNumber.textOf(one.place()),
                                kind(one.kind()),
                                title(one.kind(), one.value(), framework)))
                        .toList(),
                cases(draw, inspection),
                changes(inspection));
    }

    private Boolean drawnAgain(RecordedDraw draw, Framework framework) {
        Draw again = chance.again(draw, framework);
        if (again.population().supplied() == 0) {
            return null;
        }
        List<String> kept = children.of(draw).stream()
                .map(child -> ListStore.key(child.uniqueId()))
                .limit(again.keys().size())
                .toList();
        return again.keys().equals(kept);
    }

    private static List<StageLine> stages(List<PopulationFigures.StageFigures> figures, Framework framework) {
        return figures.stream()
                .filter(one -> one.population() > 0)
                .map(one -> new StageLine(
                        JourneyReader.titleOf(framework, one.stage()), one.population(), one.drawn()))
                .toList();
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "stage" -> "Stage";
            case "group" -> "Particularly vulnerable";
            case "age" -> "Age";
            default -> "Need";
        };
    }

    private static String title(String kind, String value, Framework framework) {
        return switch (kind) {
            case "stage" -> JourneyReader.titleOf(framework, value);
            case "group" -> framework.vulnerableGroups().stream()
                    .filter(group -> group.id().equals(value))
                    .map(Framework.VulnerableGroup::title)
                    .findFirst()
                    .orElse(value);
            default -> value;
        };
    }

    private List<CaseLine> cases(RecordedDraw draw, InspectionView inspection) {
        Map<String, CaseFile> files =
                book.all(inspection.id()).stream().collect(Collectors.toMap(CaseFile::number, Function.identity()));
        Map<String, SampleChange> came = changes
                .findByInspectionIdOrderByAtAscCaseNumberAsc(inspection.id())
                .stream()
                .filter(change -> !change.kind().equals(SampleChange.WITHDRAWN))
                .collect(Collectors.toMap(SampleChange::caseNumber, Function.identity()));
        List<CaseLine> lines = new ArrayList<>();
        for (int place = 0; place < draw.cases().size(); place++) {
            String number = CaseNumber.textOf(place + 1);
            String why = why(draw.cases().get(place), came.get(number), inspection.framework());
            lines.add(line(number, why, files.get(number)));
        }
        return lines;
    }

    private CaseLine line(String number, String why, CaseFile file) {
        return file == null
                ? new CaseLine(number, why, null, null, false, null)
                : new CaseLine(
                        number,
                        why,
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

    private static String why(DrawnCase drawn, SampleChange came, Framework framework) {
        if (drawn.goodPractice()) {
            return "Good practice, nominated by the authority";
        }
        String stage = JourneyReader.titleOf(framework, drawn.drawnFor());
        if (came == null) {
            return "Drawn for " + stage;
        }
        return came.kind().equals(SampleChange.ADDED)
                ? "Added by the lead inspector"
                : "Drawn for " + stage + " in place of " + came.inPlaceOf();
    }

    private List<ChangeLine> changes(InspectionView inspection) {
        return changes.findByInspectionIdOrderByAtAscCaseNumberAsc(inspection.id()).stream()
                .map(change -> new ChangeLine(
                        change.at(),
                        change.kind(),
                        change.caseNumber(),
                        change.inPlaceOf(),
                        SampleChanges.REASONS.getOrDefault(change.why(), "Chosen by the lead inspector"),
                        change.reason(),
                        people.name(change.byUser())))
                .toList();
    }
}
