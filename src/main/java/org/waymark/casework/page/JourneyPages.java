package org.waymark.casework.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.findings.CaseEvidenceItem;
import org.waymark.casework.findings.EvaluationBook;
import org.waymark.casework.findings.EvidenceAnswer;
import org.waymark.casework.findings.ReportFlag;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.journey.picture.JourneyPicture;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** Puts a child's journey on one page, as whoever is acting may see it. */
@Service
@Transactional(readOnly = true)
public class JourneyPages {

    private final CaseAccess access;
    private final CaseJourneys journeys;
    private final ChildRepository children;
    private final JourneyReader reader;
    private final LimitReader limits;
    private final Placements placements;
    private final CaseHistory history;
    private final EvaluationBook book;
    private final CaseGroups groups;
    private final People people;

    JourneyPages(
            CaseAccess access,
            CaseJourneys journeys,
            ChildRepository children,
            JourneyReader reader,
            LimitReader limits,
            Placements placements,
            CaseHistory history,
            EvaluationBook book,
            CaseGroups groups,
            People people) {
        this.access = access;
        this.journeys = journeys;
        this.children = children;
        this.reader = reader;
        this.limits = limits;
        this.placements = placements;
        this.history = history;
        this.book = book;
        this.groups = groups;
        this.people = people;
    }

    /** A case as the list of cases shows it. */
    public record CaseLine(
            String number, String depth, String status, String owner, String stages, boolean goodPractice) {}

    public List<CaseLine> all(InspectionView inspection, List<CaseFile> files) {
        Map<String, String> names = new HashMap<>();
        return files.stream()
                .map(file -> new CaseLine(
                        file.number(),
                        file.depth().id(),
                        CaseWords.status(file.status()),
                        file.owner() == null ? null : names.computeIfAbsent(file.owner(), people::name),
                        file.stages().stream()
                                .map(stage -> JourneyReader.titleOf(inspection.framework(), stage))
                                .collect(Collectors.joining(", ")),
                        file.goodPractice()))
                .toList();
    }

    /**
     * @throws NoSuchCase     when the inspection has none of this number
     * @throws org.waymark.platform.tasks.NotAllowed when they are not on the team, and have not said why they open it
     */
    public JourneyPage of(InspectionView inspection, String number) {
        CaseFile file = access.file(inspection, number);
        access.mustBeOpen(file, inspection);
        Framework framework = inspection.framework();
        Child child = children.findById(file.childId()).orElseThrow();
        CaseJourney journey = journeys.of(file, inspection);
        List<JourneyPage.Row> rows = rows(file, child, journey, inspection);
        List<CaseEvidenceItem> evidence = book.evidence(file.id());
        return new JourneyPage(
                journey,
                file.owner() == null ? null : people.name(file.owner()),
                file.depth().id(),
                CaseWords.status(file.status()),
                CaseWords.description(file.number(), rows, inspection.firstDay()),
                inspection.firstDay(),
                rows,
                placements.of(child.id()),
                rows.stream().flatMap(row -> row.step().problems().stream()).toList(),
                evidence.stream()
                        .map(item -> evidenceRow(item, file, framework))
                        .toList(),
                access.isBlind(file)
                        ? List.of()
                        : book.flags(file.id()).stream()
                                .map(flag -> flagRow(flag, framework))
                                .toList(),
                groupTitles(file, framework),
                history.reopenings(file.id()),
                journey.gradesHidden() ? List.of() : history.earlier(file, framework),
                access.mayReopen(file, inspection) && file.status() == CaseStatus.FINISHED,
                access.mayAddStages(inspection) && file.status() == CaseStatus.OPEN
                        ? stagesToAdd(file, framework)
                        : List.of(),
                history.additions(file, framework),
                access.isBlind(file));
    }

    private static List<Choice> stagesToAdd(CaseFile file, Framework framework) {
        return file.furtherStages(framework).stream()
                .map(stage -> new Choice(stage.id(), stage.title()))
                .toList();
    }

    /** The picture of the same. */
    public String picture(InspectionView inspection, String number) {
        return JourneyPicture.draw(CaseWords.timeline(of(inspection, number)));
    }

    private List<JourneyPage.Row> rows(CaseFile file, Child child, CaseJourney journey, InspectionView inspection) {
        Map<String, List<LimitLine>> byStep = limits.of(child, inspection.firstDay()).stream()
                .collect(Collectors.groupingBy(limit -> limit.stage() + " " + limit.number()));
        Map<String, CaseJourney.StageLine> stages =
                journey.stages().stream().collect(Collectors.toMap(CaseJourney.StageLine::stage, Function.identity()));
        List<OccurrenceLine> steps = reader.journey(child.id(), inspection.framework());
        List<JourneyPage.Row> rows = new ArrayList<>();
        Stream.concat(
                        inspection.framework().stages().stream().map(Framework.Stage::id),
                        steps.stream().map(OccurrenceLine::stage))
                .distinct()
                .forEach(stage -> times(stage, steps, file, inspection.framework())
                        .map(step -> new JourneyPage.Row(
                                step,
                                CaseWords.evaluated(file, stages.get(stage), hiddenUntil(file, journey)),
                                byStep.getOrDefault(stage + " " + step.number(), List.of())))
                        .forEach(rows::add));
        return rows;
    }

    /** Until when grades are kept from whoever asks; null where they are not. */
    private String hiddenUntil(CaseFile file, CaseJourney journey) {
        if (access.isBlind(file)) {
            return "all who look at this child have recorded";
        }
        return journey.gradesHidden() ? "it is moderated" : null;
    }

    private static Stream<OccurrenceLine> times(
            String stage, List<OccurrenceLine> steps, CaseFile file, Framework framework) {
        List<OccurrenceLine> listed =
                steps.stream().filter(step -> step.stage().equals(stage)).toList();
        return listed.isEmpty() && file.reached(stage) && framework.stage(stage).isFurther()
                ? Stream.of(OccurrenceLine.ofFurtherStage(stage, JourneyReader.titleOf(framework, stage)))
                : listed.stream();
    }

    private JourneyPage.EvidenceRow evidenceRow(CaseEvidenceItem item, CaseFile file, Framework framework) {
        EvidenceAnswer said = item.answer();
        String point = file.isTracked()
                ? framework.strand(item.point()).title()
                : framework.theme(item.point()).title();
        String agency = framework.agencies().stream()
                .filter(known -> known.id().equals(item.agency()))
                .map(Framework.Agency::title)
                .findFirst()
                .orElse(null);
        return new JourneyPage.EvidenceRow(
                item.stage() == null ? point : JourneyReader.titleOf(framework, item.stage()) + ", " + point,
                said.seen(),
                said.document(),
                said.saidBy(),
                agency,
                people.name(item.byUser()));
    }

    private JourneyPage.FlagRow flagRow(ReportFlag flag, Framework framework) {
        return new JourneyPage.FlagRow(
                framework.judgementArea(flag.area()).title(),
                flag.says(),
                flag.stage() == null ? "the case as a whole" : JourneyReader.titleOf(framework, flag.stage()),
                people.name(flag.byUser()));
    }

    private List<String> groupTitles(CaseFile file, Framework framework) {
        List<String> known = groups.of(file.id());
        return framework.vulnerableGroups().stream()
                .filter(group -> known.contains(group.id()))
                .map(Framework.VulnerableGroup::title)
                .toList();
    }
}
