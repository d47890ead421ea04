package org.waymark.programme.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.knowledge.FiguresReader.ReadFigure;
import org.waymark.programme.knowledge.OutcomesReader.OutcomeProblem;
import org.waymark.programme.knowledge.OutcomesReader.ReadOutcomes;

/** Takes in what is learnt of authorities: a fact at a time, outcomes and figures from files. */
@Service
public class KnowledgeRecorder {

    private static final String LOCK = "knowledge";

    private final Authorities authorities;
    private final KeptOutcomeRepository outcomes;
    private final KnownFactRepository facts;
    private final NationalFigureRepository figures;
    private final StaffAccess access;
    private final Audit audit;
    private final AdvisoryLocks locks;
    private final Clock clock;

    KnowledgeRecorder(
            Authorities authorities,
            KeptOutcomeRepository outcomes,
            KnownFactRepository facts,
            NationalFigureRepository figures,
            StaffAccess access,
            Audit audit,
            AdvisoryLocks locks,
            Clock clock) {
        this.authorities = authorities;
        this.outcomes = outcomes;
        this.facts = facts;
        this.figures = figures;
        this.access = access;
        this.audit = audit;
        this.locks = locks;
        this.clock = clock;
    }

    /** @param taken how many are kept now, or would be where it was only looked at */
    public record Import(int taken, long refused, boolean onlyLooked, List<OutcomeProblem> problems) {}

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    /**
     * Takes past outcomes from a file: those lines that can be, each other one named.
     *
     * @param onlyLook says what would be taken, and takes nothing
     */
    @WriteTransaction
    public Import outcomes(String text, boolean onlyLook) {
        locks.take(LOCK, "outcomes");
        List<PastOutcome> known = outcomes.findAllByOrderByPublishedDesc().stream()
                .map(KeptOutcome::outcome)
                .toList();
        ReadOutcomes read = new OutcomesReader(authorities.all(), InspectionKinds.inForce(), known).read(text);
        if (!onlyLook && !read.outcomes().isEmpty()) {
            outcomes.saveAll(read.outcomes().stream()
                    .map(one -> new KeptOutcome(one, null, access.user(), clock.instant()))
                    .toList());
            audit.add(access.user(), "import-outcomes", null, "outcomes", "recorded");
        }
        return new Import(read.outcomes().size(), read.refused(), onlyLook, read.problems());
    }

    /** Keeps the outcome of an inspection that Waymark carried, once; in the transaction that publishes its report. */
    public void outcome(PastOutcome outcome, String inspectionId) {
        locks.take(LOCK, "outcomes");
        boolean kept = outcomes.findByAuthorityCodeInOrderByPublishedDesc(List.of(outcome.authority())).stream()
                .map(KeptOutcome::outcome)
                .anyMatch(outcome::isSameAs);
        if (!kept) {
            outcomes.saveAll(List.of(new KeptOutcome(outcome, inspectionId, "waymark", clock.instant())));
        }
    }

    /** Takes national figures from a file, in the same way. */
    @WriteTransaction
    public Import figures(String text, boolean onlyLook) {
        locks.take(LOCK, "figures");
        FiguresReader reader = new FiguresReader(
                authorities.all(),
                figures.findAllByOrderByYearDesc().stream()
                        .map(one -> new ReadFigure(
                                        one.authorityCode(), one.year(), one.measure(), one.value(), one.source())
                                .key())
                        .toList());
        List<ReadFigure> read = reader.read(text);
        if (!onlyLook && !read.isEmpty()) {
            figures.saveAll(read.stream()
                    .map(one -> new NationalFigure(
                            one.authority(),
                            one.year(),
                            one.measure(),
                            one.value(),
                            one.source(),
                            access.user(),
                            clock.instant()))
                    .toList());
            audit.add(access.user(), "import-figures", null, "figures", "recorded");
        }
        long refused =
                reader.problems().stream().map(OutcomeProblem::line).distinct().count();
        return new Import(read.size(), refused, onlyLook, reader.problems());
    }

    /**
     * Records a fact.
     *
     * @param due by when an area for improvement is to be put right; null for anything else
     * @throws RefusedAnswers where it cannot be so
     */
    @WriteTransaction
    public void fact(String code, String kind, LocalDate knownOn, String said, String source, LocalDate due) {
        AuthorityView authority = authorities.byCode(code);
        Optional<FactKind> chosen = FactKind.of(kind);
        List<FieldError> errors = new ArrayList<>();
        if (chosen.isEmpty()) {
            errors.add(new FieldError("kind", "Choose what it is."));
        }
        if (knownOn.isAfter(today())) {
            errors.add(new FieldError("knownOn", "%s is yet to come.".formatted(InWords.day(knownOn))));
        } else if (!authority.existsOn(knownOn)) {
            errors.add(new FieldError(
                    "knownOn", "%s was not there on %s.".formatted(authority.name(), InWords.date(knownOn))));
        }
        boolean area =
                chosen.filter(one -> one == FactKind.AREA_FOR_IMPROVEMENT).isPresent();
        if (area && due == null) {
            errors.add(new FieldError("due", "Say by when it is to be put right."));
        }
        if (area && due != null && due.isBefore(knownOn)) {
            errors.add(new FieldError("due", "%s is before it was known.".formatted(InWords.day(due))));
        }
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        KnownFact fact = new KnownFact(
                code,
                chosen.orElseThrow(),
                knownOn,
                said.strip(),
                source.strip(),
                area ? due : null,
                access.user(),
                clock.instant());
        facts.save(fact);
        audit.add(access.user(), "record-fact", null, fact.getId().toString(), "recorded");
    }

    /**
     * Records that an area for improvement was found put right.
     *
     * @throws RefusedAnswers where there is none that is still open, or the day cannot be
     */
    @WriteTransaction
    public void improved(String code, UUID id, LocalDate day) {
        KnownFact fact = facts.findById(id)
                .filter(one -> one.authorityCode().equals(code) && one.kind() == FactKind.AREA_FOR_IMPROVEMENT)
                .filter(one -> one.settled() == null)
                .orElseThrow(() -> RefusedAnswers.of(
                        "day", "There is no such area that is still open. Load the page again, and look."));
        if (day.isBefore(fact.knownOn()) || day.isAfter(today())) {
            throw RefusedAnswers.of("day", "Choose a day from %s to today.".formatted(InWords.date(fact.knownOn())));
        }
        fact.settle(day);
        facts.save(fact);
        audit.add(access.user(), "settle-area", null, id.toString(), "recorded");
    }
}
