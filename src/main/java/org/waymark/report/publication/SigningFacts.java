package org.waymark.report.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.casework.cohort.ClosedCaseFigures;
import org.waymark.casework.cohort.ClosedCaseFigures.Closed;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.HeldDown;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.inspection.judgement.Judgements.Reopened;

/**
 * What whoever signs a report off is to know beside its text: how the time on site ended, what was not finished then,
 * and where a judgement did not go its plain way.
 */
@Component
class SigningFacts {

    private final ClosedCaseFigures cases;
    private final Judgements judgements;

    SigningFacts(ClosedCaseFigures cases, Judgements judgements) {
        this.cases = cases;
        this.judgements = judgements;
    }

    /** In a sentence each; empty where all went as it was planned. */
    List<String> of(InspectionView inspection) {
        List<String> facts = new ArrayList<>();
        early(inspection.days(), inspection.lastDayOnSite()).ifPresent(facts::add);
        Closed closed = cases.of(inspection.id());
        fewer(closed, inspection.framework().sample().minimum()).ifPresent(facts::add);
        facts.addAll(closed(closed));
        judgements.heldDown(inspection.id()).map(HeldDown::inWords).ifPresent(facts::add);
        judgements
                .wentPast(inspection.id())
                .map(reason -> "A rule would have limited the overall grade. The lead went past it, because: " + reason)
                .ifPresent(facts::add);
        judgements.of(inspection.id()).stream()
                .filter(one -> one.unseen() != null)
                .map(one -> unseen(inspection, one))
                .forEach(facts::add);
        reopened(judgements.reopenings(inspection.id())).ifPresent(facts::add);
        return List.copyOf(facts);
    }

    /** That the team left before its last planned day: on which of how many. */
    static Optional<String> early(FieldworkDays days, LocalDate last) {
        if (last == null || !last.isBefore(days.last())) {
            return Optional.empty();
        }
        int left = days.calendar().between(last, days.last());
        String which = days.numberOf(last)
                .map(day -> ", day %d of %d".formatted(day, days.number()))
                .orElse("");
        return Optional.of("The team left early: its last day on site was %s%s, and %s given up."
                .formatted(InWords.day(last), which, left == 1 ? "one day was" : left + " days were"));
    }

    /** That fewer cases were looked at than the framework asks for. */
    static Optional<String> fewer(Closed closed, int minimum) {
        int seen = closed.all() - closed.unseen();
        return seen >= minimum
                ? Optional.empty()
                : Optional.of("Inspectors looked at %s; the framework asks for at least %d."
                        .formatted(seen == 1 ? "1 case" : seen + " cases", minimum));
    }

    static List<String> closed(Closed closed) {
        List<String> facts = new ArrayList<>();
        if (closed.unseen() > 0) {
            facts.add("%d of %d cases %s closed before %s finished%s. No number of cases looked at counts %s."
                    .formatted(
                            closed.unseen(),
                            closed.all(),
                            closed.unseen() == 1 ? "was" : "were",
                            closed.unseen() == 1 ? "it was" : "they were",
                            evaluated(closed),
                            closed.unseen() == 1 ? "it" : "them"));
        }
        if (closed.unmoderated() > 0) {
            facts.add("%d of the cases that count as finished %s closed without the second inspector’s look."
                    .formatted(closed.unmoderated(), closed.unmoderated() == 1 ? "was" : "were"));
        }
        if (!closed.reasons().isEmpty()) {
            facts.add("The reason that the lead gave: "
                    + closed.reasons().stream()
                            .map(one -> "“%s” (%s)"
                                    .formatted(one.reason(), one.cases() == 1 ? "1 case" : one.cases() + " cases"))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return facts;
    }

    private static String evaluated(Closed closed) {
        return closed.evaluated() == 0
                ? ""
                : "; %d of these had every stage evaluated, and only no conclusion".formatted(closed.evaluated());
    }

    private static String unseen(InspectionView inspection, Judged area) {
        return "“%s” was judged though nobody had seen anything of it, because: %s"
                .formatted(inspection.framework().judgementArea(area.area()).title(), area.unseen());
    }

    private static Optional<String> reopened(List<Reopened> times) {
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of("The judgement was reopened %s, the last time on %s."
                        .formatted(
                                times.size() == 1 ? "once" : times.size() + " times",
                                InWords.day(London.dateOf(
                                        times.get(times.size() - 1).at()))));
    }
}
