package org.waymark.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.page.JourneyReader;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.journey.Stage;
import org.waymark.lists.JsonText;
import org.waymark.platform.engine.People;
import org.waymark.sample.draw.SampleDraw;

/** The record of a sample, to be shown, printed and held up to a challenge. Cases stand in it by their numbers. */
@Service
@Transactional(readOnly = true)
class SampleRecord {

    private final RecordedDrawRepository draws;
    private final SampleSeeds seeds;
    private final DrawnChildren children;
    private final SampleHistory history;
    private final Additions additions;
    private final Draws chance;
    private final People people;
    private final JsonText json;

    SampleRecord(
            RecordedDrawRepository draws,
            SampleSeeds seeds,
            DrawnChildren children,
            SampleHistory history,
            Additions additions,
            Draws chance,
            People people,
            JsonText json) {
        this.draws = draws;
        this.seeds = seeds;
        this.children = children;
        this.history = history;
        this.additions = additions;
        this.chance = chance;
        this.people = people;
        this.json = json;
    }

    /**
     * @param seal null before the inspection is open
     * @param draw null before a sample is drawn
     */
    record Page(Seal seal, DrawnPage draw) {}

    /**
     * @param commitment the SHA-256 of the seed
     * @param configured whether the seed was set in the settings
     * @param seed       null until fieldwork has closed
     */
    record Seal(String commitment, Instant sealedAt, boolean configured, String seed) {}

    /**
     * @param byChance   whether any case is drawn; otherwise the lead or the authority names them
     * @param mayChange  whether whoever asks leads the inspection, the sample is confirmed and fieldwork goes on
     * @param mayExport  whether whoever asks may take the file with which the draw is verified
     * @param drawnAgain whether the kept frame and the seed, drawn from once more just now, gave the same children; null
     *                   for a draw of before frames were frozen
     * @param additions  what no case shows; for the lead alone, otherwise null
     */
    record DrawnPage(
            boolean byChance,
            boolean mayChange,
            boolean mayExport,
            LocalDate referenceDate,
            Instant drawnAt,
            String listsSha256,
            String frameSha256,
            String confirmedBy,
            Instant confirmedAt,
            String shortReason,
            int minimum,
            int closedWithinMonths,
            Boolean drawnAgain,
            PopulationFigures population,
            List<StratumLine> strata,
            List<StageLine> spread,
            AddedCases.Offer additions,
            List<SampleHistory.CaseLine> cases,
            List<SampleHistory.ChangeLine> changes) {}

    /** @param chance of each child of it, in words */
    record StratumLine(String title, int population, int drawn, String chance) {}

    record StageLine(String title, int population, int drawn) {}

    public Page of(InspectionView inspection, boolean lead) {
        return new Page(
                seal(inspection),
                draws.findByInspectionId(inspection.id())
                        .map(draw -> page(draw, inspection, lead))
                        .orElse(null));
    }

    private Seal seal(InspectionView inspection) {
        return seeds.shown(inspection)
                .map(one -> new Seal(one.commitment(), one.sealedAt(), one.configured(), one.seed()))
                .orElse(null);
    }

    private DrawnPage page(RecordedDraw draw, InspectionView inspection, boolean lead) {
        Framework framework = inspection.framework();
        PopulationFigures figures = json.read(draw.population(), PopulationFigures.class);
        SampleDraw order = draw.isSealed() || lead ? chance.again(draw, inspection) : null;
        return new DrawnPage(
                framework.sample().drawn() > 0,
                lead && draw.isConfirmed() && !inspection.isFieldworkOver(),
                draw.isSealed() && (lead || inspection.isFieldworkOver()),
                draw.referenceDate(),
                draw.drawnAt(),
                draw.listsSha256(),
                draw.frameSha256(),
                draw.isConfirmed() ? people.name(draw.confirmedBy()) : null,
                draw.confirmedAt(),
                draw.shortReason(),
                framework.sample().inAll(),
                framework.sample().closedWithinMonths(),
                draw.isSealed() ? drawnAgain(draw, order) : null,
                lead ? figures : figures.withoutTraits(),
                strata(figures, framework),
                spread(figures, framework),
                lead ? additions.offer(draw, order, inspection) : null,
                history.cases(draw, inspection),
                history.changes(inspection));
    }

    private boolean drawnAgain(RecordedDraw draw, SampleDraw order) {
        List<String> again = order.draw().keys();
        List<String> kept =
                children.keysInOrder(draw).stream().limit(again.size()).toList();
        return again.equals(kept) && order.frame().hash().equals(draw.frameSha256());
    }

    static List<StratumLine> strata(PopulationFigures figures, Framework framework) {
        return figures.partition().stream()
                .map(one -> new StratumLine(
                        one.draw() == null
                                ? titles(one.stages(), framework)
                                : titleOf(one.draw(), framework) + ", drawn by themselves",
                        one.population(),
                        one.drawn(),
                        chance(one.drawn(), one.population())))
                .toList();
    }

    private static List<StageLine> spread(PopulationFigures figures, Framework framework) {
        return figures.spread().stream()
                .filter(one -> one.population() > 0)
                .map(one -> new StageLine(JourneyReader.titleOf(framework, one.stage()), one.population(), one.drawn()))
                .toList();
    }

    /** The chance of each child of a stratum, in words: as a fraction, and rounded. */
    static String chance(int drawn, int children) {
        if (children == 0) {
            return "none";
        }
        if (drawn == children) {
            return "certain";
        }
        return String.format(Locale.ROOT, "%d in %d, about %.1f%%", drawn, children, 100.0 * drawn / children);
    }

    /** The name of a stratum. @param stages the ids of its stages */
    static String titles(List<String> stages, Framework framework) {
        boolean all = stages.size() >= Stage.drawn().size();
        return all
                ? "All children"
                : stages.stream()
                        .map(stage -> JourneyReader.titleOf(framework, stage))
                        .collect(Collectors.joining(", or "));
    }

    private static String titleOf(String furtherDraw, Framework framework) {
        return framework.sample().furtherDraw(furtherDraw).title();
    }

    /** The name of a stratum, as it stands with a case. */
    static String titles(String stages, Framework framework) {
        return stages.startsWith(Draws.FURTHER)
                ? titleOf(stages.substring(Draws.FURTHER.length()), framework)
                : titles(Arrays.asList(stages.split(",")), framework);
    }
}
