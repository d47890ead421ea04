package org.waymark.programme.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.engine.Decisions;
import org.waymark.programme.knowledge.InspectionKinds.InspectionKind;
import org.waymark.programme.risk.RiskIndicator;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.KnownRisk;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.Successors;

/**
 * What is known of the authorities, put together: outcomes, facts and figures, those of predecessors among them, and the
 * score that follows.
 */
@Service
public class AuthorityKnowledge {

    private final Authorities authorities;
    private final KeptOutcomeRepository outcomes;
    private final KnownFactRepository facts;
    private final NationalFigureRepository figures;
    private final Decisions decisions;
    private final InspectionKinds kinds = InspectionKinds.inForce();
    private final RiskWeights weights = RiskWeights.inForce();
    private final Successors successors = Successors.inForce();

    AuthorityKnowledge(
            Authorities authorities,
            KeptOutcomeRepository outcomes,
            KnownFactRepository facts,
            NationalFigureRepository figures,
            Decisions decisions) {
        this.authorities = authorities;
        this.outcomes = outcomes;
        this.facts = facts;
        this.figures = figures;
        this.decisions = decisions;
    }

    /**
     * An authority as it is scored.
     *
     * @param last the last outcome from which years are counted; null where none is known
     */
    public record ScoredAuthority(AuthorityView authority, PastOutcome last, RiskScore score) {}

    /**
     * Everything of one authority, the newest first.
     *
     * @param predecessors those whose knowledge it inherits
     */
    record Everything(
            AuthorityView authority,
            List<AuthorityView> predecessors,
            List<PastOutcome> outcomes,
            List<NationalFigure> figures,
            List<KnownFact> facts,
            ScoredAuthority scored) {}

    /** Every authority that is there on the day, by its code. */
    @Transactional(readOnly = true)
    public List<ScoredAuthority> scored(LocalDate day) {
        Map<String, List<PastOutcome>> outcomesOf = outcomes.findAllByOrderByPublishedDesc().stream()
                .map(KeptOutcome::outcome)
                .collect(Collectors.groupingBy(PastOutcome::authority));
        Map<String, List<KnownFact>> factsOf =
                facts.findAllByOrderByKnownOnDesc().stream().collect(Collectors.groupingBy(KnownFact::authorityCode));
        RiskWeights points = points();
        return authorities.all().stream()
                .filter(authority -> authority.existsOn(day))
                .map(authority -> {
                    Set<String> codes = successors.withPredecessors(authority.code());
                    return scored(authority, gathered(codes, outcomesOf), gathered(codes, factsOf), day, points);
                })
                .toList();
    }

    /** Every outcome that is known, the newest first. */
    @Transactional(readOnly = true)
    public List<PastOutcome> outcomesOfAll() {
        return outcomes.findAllByOrderByPublishedDesc().stream()
                .map(KeptOutcome::outcome)
                .toList();
    }

    /** What people call a kind of inspection. */
    public String titleOfKind(String kind) {
        return kinds.title(kind);
    }

    /** The scale of a kind of inspection, best first; empty where it is not known. */
    public List<String> scaleOfKind(String kind) {
        return kinds.of(kind).map(InspectionKind::grades).orElse(List.of());
    }

    /** With the decision table as it is deployed now. */
    private RiskWeights points() {
        return weights.by(decisions.table(RiskWeights.TABLE));
    }

    private static <T> List<T> gathered(Set<String> codes, Map<String, List<T>> byCode) {
        return codes.stream()
                .flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
                .toList();
    }

    private ScoredAuthority scored(
            AuthorityView authority,
            List<PastOutcome> outcomes,
            List<KnownFact> facts,
            LocalDate day,
            RiskWeights points) {
        List<PastOutcome> counted = outcomes.stream()
                .filter(outcome ->
                        kinds.counts(outcome.kind()) && !outcome.published().isAfter(day))
                .sorted(Comparator.comparing(PastOutcome::published).reversed())
                .toList();
        Optional<PastOutcome> last = counted.stream().findFirst();
        Map<RiskIndicator, Integer> counts = new EnumMap<>(RiskIndicator.class);
        LocalDate since = last.map(PastOutcome::day).orElse(null);
        facts.stream()
                .filter(fact -> fact.counts(since, day))
                .forEach(fact -> counts.merge(fact.kind().indicator().orElseThrow(), 1, Integer::sum));
        String grade = counted.stream()
                .map(PastOutcome::gradeId)
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
        return new ScoredAuthority(
                authority, last.orElse(null), RiskScore.of(new KnownRisk(grade, since, counts), points, day));
    }

    /**
     * What is said of an authority, the newest first, without its figures and its score.
     *
     * @param carriedHere the inspection of its newest outcome; empty where that was taken in from a file, or none is known
     */
    record Said(List<PastOutcome> outcomes, Optional<String> carriedHere, List<KnownFact> facts) {}

    /** Of an authority and of those that it took over from. */
    @Transactional(readOnly = true)
    Said said(String code) {
        Set<String> codes = successors.withPredecessors(code);
        List<KeptOutcome> kept = outcomes.findByAuthorityCodeInOrderByPublishedDesc(codes);
        return new Said(
                kept.stream().map(KeptOutcome::outcome).toList(),
                kept.stream().findFirst().map(KeptOutcome::inspectionId),
                facts.findByAuthorityCodeInOrderByKnownOnDesc(codes));
    }

    /** @throws IllegalArgumentException when there is none of that code */
    @Transactional(readOnly = true)
    Everything everything(String code, LocalDate day) {
        AuthorityView authority = authorities.byCode(code);
        Set<String> codes = successors.withPredecessors(code);
        Said said = said(code);
        return new Everything(
                authority,
                codes.stream()
                        .filter(one -> !one.equals(code))
                        .map(authorities::byCode)
                        .toList(),
                said.outcomes(),
                figures.findByAuthorityCodeInOrderByYearDescMeasure(codes),
                said.facts(),
                scored(authority, said.outcomes(), said.facts(), day, points()));
    }

    /**
     * An inspection that was not carried here, by whichever agency.
     *
     * @param to the last day on site; the first one where none is known
     */
    public record HeldElsewhere(String what, LocalDate from, LocalDate to) {}

    /** Those that are known of these authorities, by their codes. */
    @Transactional(readOnly = true)
    public List<HeldElsewhere> heldElsewhere(Set<String> codes) {
        Stream<HeldElsewhere> past = outcomes.findByAuthorityCodeInOrderByPublishedDesc(codes).stream()
                .filter(kept -> kept.inspectionId() == null)
                .map(KeptOutcome::outcome)
                .filter(outcome -> outcome.firstDay() != null)
                .map(outcome -> new HeldElsewhere(
                        kinds.title(outcome.kind()),
                        outcome.firstDay(),
                        outcome.lastDay() == null ? outcome.firstDay() : outcome.lastDay()));
        Stream<HeldElsewhere> others = facts.findByAuthorityCodeInOrderByKnownOnDesc(codes).stream()
                .filter(fact -> fact.kind().isInspectionByOthers())
                .map(fact -> new HeldElsewhere(
                        "Inspection by others, from %s".formatted(fact.source()), fact.knownOn(), fact.knownOn()));
        return Stream.concat(past, others).toList();
    }

    /** The codes of an authority and of those that it took over from. */
    public Set<String> codesOf(String code) {
        return successors.withPredecessors(code);
    }

    InspectionKinds kinds() {
        return kinds;
    }
}
