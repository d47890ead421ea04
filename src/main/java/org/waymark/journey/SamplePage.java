package org.waymark.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.desk.Choice;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;

/** What the lead sees of the draw before confirming it, with a proposal for each case. */
@Component
class SamplePage {

    private final DrawnChildren children;
    private final LateNominations late;
    private final DepthRule depths;
    private final JsonText json;

    SamplePage(DrawnChildren children, LateNominations late, DepthRule depths, JsonText json) {
        this.children = children;
        this.late = late;
        this.depths = depths;
        this.json = json;
    }

    /**
     * @param drawn              children of the sample proper
     * @param shortBy            how many are missing from the framework's minimum; 0 when none is
     * @param spread             eligible and drawn children by stage
     * @param unknownNominations the authority's identifiers of nominated children whom the lists do not hold
     * @param cases              the proposal, which is also what the form's list begins with
     */
    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            String reference,
            String seed,
            String referenceDate,
            PopulationFigures population,
            int minimum,
            int drawn,
            int shortBy,
            boolean isShort,
            int familiesAsked,
            int goodPracticeAsked,
            int goodPractice,
            List<SpreadLine> spread,
            List<UnknownLine> unknownNominations,
            List<Choice> inspectors,
            List<Choice> depths,
            List<CaseLine> cases) {}

    record SpreadLine(String title, int population, int drawn) {}

    record UnknownLine(String uniqueId) {}

    /** @param drawnFor the stage for whose sake it was drawn, or that it is a case of good practice */
    record CaseLine(
            String number,
            String uniqueId,
            String status,
            String stages,
            String drawnFor,
            String ageBand,
            String need,
            String owner,
            String depth,
            boolean familyToMeet) {}

    Context of(InspectionView inspection, RecordedDraw draw) {
        Framework framework = inspection.framework();
        Framework.Sample asked = framework.sample();
        PopulationFigures figures = json.read(draw.population(), PopulationFigures.class);
        int shortBy = Math.max(0, asked.minimum() - draw.sampleSize());
        return new Context(
                true,
                inspection.id(),
                inspection.reference(),
                Long.toString(draw.seed()),
                draw.referenceDate().toString(),
                figures,
                asked.minimum(),
                draw.sampleSize(),
                shortBy,
                shortBy > 0,
                asked.familiesToMeet(),
                asked.goodPractice(),
                draw.cases().size() - draw.sampleSize(),
                spread(figures, framework),
                late.unknown(draw, inspection).stream().map(UnknownLine::new).toList(),
                inspection.inspectors().stream()
                        .map(user -> new Choice(user, user))
                        .toList(),
                Choices.depths(),
                lines(inspection, draw));
    }

    private static List<SpreadLine> spread(PopulationFigures figures, Framework framework) {
        return figures.spread().stream()
                .map(stage -> new SpreadLine(
                        JourneyReader.titleOf(framework, stage.stage()), stage.population(), stage.drawn()))
                .toList();
    }

    private List<CaseLine> lines(InspectionView inspection, RecordedDraw draw) {
        Framework framework = inspection.framework();
        List<Child> drawn = children.of(draw);
        List<Depth> proposed = depths(drawn, draw.sampleSize(), framework);
        List<String> owners = SamplePlan.inTurn(inspectors(inspection), drawn.size());
        Set<Integer> families = SamplePlan.families(
                proposed.subList(0, draw.sampleSize()), framework.sample().familiesToMeet());
        List<CaseLine> lines = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            Child child = drawn.get(place);
            lines.add(new CaseLine(
                    CaseNumber.textOf(place + 1),
                    child.uniqueId(),
                    CaseHead.statusOf(child),
                    CaseHead.titles(child, framework),
                    drawnFor(draw.cases().get(place), framework),
                    child.ageBand(),
                    CaseHead.orNotGiven(child.need()),
                    owners.get(place),
                    proposed.get(place).id(),
                    families.contains(place)));
        }
        return lines;
    }

    private List<Depth> depths(List<Child> drawn, int sampleSize, Framework framework) {
        List<Integer> stages =
                drawn.stream().map(child -> child.stages().size()).toList();
        List<Depth> proposed = new ArrayList<>(depths.propose(stages.subList(0, sampleSize), framework));
        stages.subList(sampleSize, stages.size())
                .forEach(reached -> proposed.add(depths.ofGoodPractice(reached, framework)));
        return proposed;
    }

    private static String drawnFor(DrawnCase drawn, Framework framework) {
        return drawn.goodPractice() ? "Good practice" : JourneyReader.titleOf(framework, drawn.drawnFor());
    }

    /** The lead has the team to lead; where there is nobody else, the cases are the lead's too. */
    private static List<String> inspectors(InspectionView inspection) {
        List<String> others = inspection.members().stream()
                .filter(member -> member.role() == Role.INSPECTOR)
                .map(Member::userId)
                .toList();
        return others.isEmpty() ? inspection.inspectors() : others;
    }
}
