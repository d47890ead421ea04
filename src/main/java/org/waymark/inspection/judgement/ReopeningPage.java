package org.waymark.inspection.judgement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionChoices;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.Choice;

/** The reopenings of a judgement as its page shows them, and what the page offers to whoever may reopen it. */
@Component
class ReopeningPage {

    private final JudgementReopenings reopenings;
    private final JudgementReopeningRepository repository;
    private final JudgementFindingRepository findings;
    private final InspectionAccess access;
    private final People people;

    ReopeningPage(
            JudgementReopenings reopenings,
            JudgementReopeningRepository repository,
            JudgementFindingRepository findings,
            InspectionAccess access,
            People people) {
        this.reopenings = reopenings;
        this.repository = repository;
        this.findings = findings;
        this.access = access;
        this.people = people;
    }

    /** @param quality who took part for quality assurance, or why nobody did */
    record ReopeningLine(int number, Instant at, String by, String reason, String quality, List<Before> before) {}

    /**
     * An area as it had been judged.
     *
     * @param grade    in the scale's words; null for a narrative area
     * @param findings those that gave way to others; empty where only the grade followed from other areas
     */
    record Before(
            String title,
            String grade,
            boolean limited,
            String overrideReason,
            String dissentBy,
            String dissent,
            List<Judgements.Found> findings) {}

    /**
     * @param closedBecause why it cannot be reopened now; null when it can
     * @param limits        the rules by which areas limit the overall grade, in words
     * @param team          those who may see a judgement otherwise
     */
    record Offer(
            String closedBecause,
            List<Choice> grades,
            List<String> limits,
            List<Choice> team,
            List<Choice> qualityManagers) {}

    List<ReopeningLine> lines(InspectionView inspection) {
        List<JudgementReopening> all = repository.findByInspectionIdOrderByNumber(inspection.id());
        Map<UUID, List<JudgementFinding>> before = all.isEmpty()
                ? Map.of()
                : findings
                        .findBySupersededByInOrderByPlace(
                                all.stream().map(JudgementReopening::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(JudgementFinding::supersededBy));
        return all.stream()
                .sorted(Comparator.comparing(JudgementReopening::number).reversed())
                .map(one -> new ReopeningLine(
                        one.number(),
                        one.reopenedAt(),
                        people.name(one.reopenedBy()),
                        one.reason(),
                        one.qualityManager() == null || one.qualityManager().isBlank()
                                ? "Nobody took part: " + one.qualityAbsentReason()
                                : people.name(one.qualityManager()),
                        before(
                                inspection.framework(),
                                one,
                                RecordedJudgements.byArea(before.getOrDefault(one.id(), List.of())))))
                .toList();
    }

    private List<Before> before(
            Framework framework, JudgementReopening reopening, Map<String, List<Judgements.Found>> found) {
        return framework.judgementAreas().stream()
                .flatMap(area -> reopening.earlier().stream()
                        .filter(one -> one.area().equals(area.id()))
                        .map(one -> new Before(
                                area.title(),
                                one.grade() == null
                                        ? null
                                        : framework.grade(one.grade()).title(),
                                one.limited(),
                                one.overrideReason(),
                                one.dissentBy() == null ? null : people.name(one.dissentBy()),
                                one.dissent(),
                                found.getOrDefault(area.id(), List.of()))))
                .toList();
    }

    Offer offer(InspectionView inspection) {
        if (!access.is(inspection, AccessRole.LEAD, AccessRole.MANAGER)) {
            return null;
        }
        Map<String, String> names =
                people.names(inspection.members().stream().map(Member::userId).toList());
        return new Offer(
                reopenings.closedBecause(inspection).orElse(null),
                InspectionChoices.ofGrades(inspection.framework()),
                GradeCap.inWords(inspection.framework()),
                inspection.members().stream()
                        .map(member -> new Choice(member.userId(), names.get(member.userId())))
                        .toList(),
                people.inGroup(StaffGroups.QUALITY).stream()
                        .map(person -> new Choice(person.id(), person.name()))
                        .toList());
    }
}
