package org.waymark.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.Depth;
import org.waymark.casework.page.CaseHead;
import org.waymark.framework.Framework;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.lists.Child;
import org.waymark.lists.JsonText;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** What the lead sees of the draw before confirming it, with a proposal for each case. */
@Component
class SamplePage {

    private final DrawnChildren children;
    private final LateNominations late;
    private final SampleSeeds seeds;
    private final Additions additions;
    private final DepthRule depths;
    private final NamedCases named;
    private final JsonText json;
    private final People people;

    SamplePage(
            DrawnChildren children,
            LateNominations late,
            SampleSeeds seeds,
            Additions additions,
            DepthRule depths,
            NamedCases named,
            JsonText json,
            People people) {
        this.children = children;
        this.late = late;
        this.seeds = seeds;
        this.additions = additions;
        this.depths = depths;
        this.named = named;
        this.json = json;
        this.people = people;
    }

    /**
     * @param leadNames          whether the lead names the cases, and none is drawn
     * @param authorityNames     whether the authority names the cases, and none is drawn
     * @param toChoose           some of the children whom the lead may name; empty where chance draws
     * @param drawn              children of the sample proper
     * @param shortBy            how many are missing from the framework's minimum; 0 when none is
     * @param commitment         the hash that seals the seed
     * @param configured         whether the seed was set in the settings
     * @param strata             what was drawn from, with each child's chance
     * @param added              what no case shows, and what the lead may add for it
     * @param unknownNominations the authority's identifiers of nominated children whom the lists do not hold
     * @param cases              the proposal, which is also what the form's list begins with
     */
    record Context(
            boolean mayRaiseConcern,
            String inspectionId,
            String reference,
            String authority,
            String commitment,
            boolean configured,
            String referenceDate,
            PopulationFigures population,
            boolean leadNames,
            boolean authorityNames,
            List<NamedCases.ToChoose> toChoose,
            List<NamedCases.Named> named,
            int minimum,
            int drawn,
            int shortBy,
            boolean isShort,
            int familiesAsked,
            int goodPracticeAsked,
            int goodPractice,
            List<SampleRecord.StratumLine> strata,
            AddedCases.Offer added,
            List<UnknownLine> unknownNominations,
            List<Choice> inspectors,
            List<Choice> depths,
            List<CaseLine> cases) {}

    record UnknownLine(String uniqueId) {}

    /** @param drawnFor the stratum it was drawn from, or that it is a case of good practice, or who named it */
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
        Sample asked = framework.sample();
        PopulationFigures figures = json.read(draw.population(), PopulationFigures.class);
        Optional<SampleSeeds.Sealed> sealed = seeds.shown(inspection);
        boolean leadNames = NamedCases.areAsked(inspection);
        int shortBy = Math.max(0, asked.inAll() - draw.sampleSize());
        return new Context(
                true,
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                sealed.map(SampleSeeds.Sealed::commitment).orElse(null),
                sealed.map(SampleSeeds.Sealed::configured).orElse(false),
                draw.referenceDate().toString(),
                figures,
                leadNames,
                asked.namedByAuthority(),
                named.toChoose(draw, inspection),
                Collections.nCopies(
                        leadNames ? asked.minimum() : 0,
                        new NamedCases.Named(
                                null, null, null, depthOfNamed(asked).id())),
                asked.inAll(),
                draw.sampleSize(),
                shortBy,
                shortBy > 0 && !leadNames,
                asked.familiesToMeet(),
                asked.goodPractice(),
                draw.goodPractice(),
                SampleRecord.strata(figures, framework),
                additions.offer(draw, inspection),
                late.unknown(draw, inspection).stream().map(UnknownLine::new).toList(),
                inspection.caseOwners().stream()
                        .map(user -> new Choice(user, people.name(user)))
                        .toList(),
                CaseChoices.depths(),
                lines(inspection, draw));
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
        List<Depth> proposed = new ArrayList<>(depths.propose(drawn.subList(0, sampleSize), framework));
        drawn.subList(sampleSize, drawn.size()).forEach(child -> proposed.add(depths.ofGoodPractice(child, framework)));
        return proposed;
    }

    private static String drawnFor(DrawnCase drawn, Framework framework) {
        if (drawn.named()) {
            return SampleHistory.namedBy(framework);
        }
        return drawn.goodPractice() ? "Good practice" : SampleRecord.titles(drawn.drawnFor(), framework);
    }

    /** What is proposed for a case that the lead chooses: to be followed through, where every case is. */
    private static Depth depthOfNamed(Sample asked) {
        return asked.tracked().minimumPercent() == 100 ? Depth.TRACKED : Depth.SAMPLED;
    }

    /** The lead has the team to lead; where there is nobody else, the cases are the lead's too. */
    private static List<String> inspectors(InspectionView inspection) {
        List<String> others = inspection.members().stream()
                .filter(member -> member.role() == Role.INSPECTOR)
                .map(Member::userId)
                .filter(inspection.caseOwners()::contains)
                .toList();
        return others.isEmpty() ? inspection.caseOwners() : others;
    }
}
