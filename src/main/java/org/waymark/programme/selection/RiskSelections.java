package org.waymark.programme.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.waymark.calendar.London;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.machine.Seed;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.knowledge.AuthorityKnowledge;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.InvalidRules;

/** Puts all authorities in order by what is known of them today, and keeps the order as it was. */
@Service
class RiskSelections {

    private final AuthorityKnowledge knowledge;
    private final RiskSelectionRepository selections;
    private final SelectionPlaceRepository places;
    private final StaffAccess access;
    private final Audit audit;
    private final Clock clock;

    RiskSelections(
            AuthorityKnowledge knowledge,
            RiskSelectionRepository selections,
            SelectionPlaceRepository places,
            StaffAccess access,
            Audit audit,
            Clock clock) {
        this.knowledge = knowledge;
        this.selections = selections;
        this.places = places;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RefusedAnswers where nothing known tells any two authorities apart */
    @WriteTransaction
    public UUID select() {
        LocalDate today = London.dateOf(clock.instant());
        List<ScoredAuthority> scored = knowledge.scored(today);
        try {
            RiskWeights.requireDifferent(
                    scored.stream().map(one -> one.score().total()).toList());
        } catch (InvalidRules equal) {
            throw RefusedAnswers.of("", equal.getMessage() + " Or take in past outcomes first.");
        }
        RiskSelection selection =
                selections.save(new RiskSelection(today, Seed.fresh().hex(), access.user(), clock.instant()));
        List<SelectionPlace> order = new ArrayList<>();
        for (ScoredAuthority one : SelectionOrder.of(scored, selection.seed())) {
            order.add(new SelectionPlace(
                    selection.getId(), order.size() + 1, one.authority().code(), one.score()));
        }
        places.saveAll(order);
        audit.add(access.user(), "select-by-risk", null, selection.getId().toString(), "recorded");
        return selection.getId();
    }
}
