package org.waymark.programme.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.platform.engine.Decisions;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.programme.knowledge.AuthorityKnowledge;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.knowledge.PastOutcome;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;
import org.waymark.programme.simulation.SimulatedYears.LastInspection;
import org.waymark.programme.simulation.SimulatedYears.ProgrammeRules;

/** "What if we had ten inspectors fewer?": the same simulation as the command, from what is known today, for managers. */
@RestController
class WhatIfController {

    private static final int MOST_YEARS = 5;
    private static final int SEEDS = 3;

    private final AuthorityKnowledge knowledge;
    private final Decisions decisions;
    private final Frameworks frameworks;
    private final WorkingDays calendar;
    private final Clock clock;

    /** It takes a processor for seconds: one at a time on a node. */
    private final Semaphore turn = new Semaphore(1);

    WhatIfController(
            AuthorityKnowledge knowledge,
            Decisions decisions,
            Frameworks frameworks,
            WorkingDays calendar,
            Clock clock) {
        this.knowledge = knowledge;
        this.decisions = decisions;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.clock = clock;
    }

    record WhatIfPage(LocalDate from, LocalDate to, int seeds, List<FigureLine> figures) {}

    /** @param fewer the same with so many inspectors fewer */
    record FigureLine(String figure, String asIs, String fewer) {}

    @GetMapping("/camunda/api/waymark/programme/what-if")
    WhatIfPage whatIf(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @RequestParam(required = false) String framework,
            @RequestParam(defaultValue = "60") String inspectors,
            @RequestParam(defaultValue = "10") int fewer,
            @RequestParam(defaultValue = "2") int years) {
        if (framework != null && !frameworks.has(framework)) {
            throw RefusedAnswers.of("framework", "Choose one of the frameworks listed.");
        }
        if (years < 1 || years > MOST_YEARS || fewer < 1) {
            throw RefusedAnswers.of("years", "Give 1 to 5 years, and at least one inspector fewer.");
        }
        if (!turn.tryAcquire()) {
            throw RefusedAnswers.of("", "Somebody else has years played just now. Try again in some seconds.");
        }
        try {
            return answer(
                    framework == null ? ProgrammeFrameworks.inForce(frameworks) : frameworks.byId(framework),
                    inspectors,
                    fewer,
                    years);
        } catch (InvalidRules impossible) {
            throw RefusedAnswers.of("inspectors", impossible.getMessage());
        } catch (YearNotKnown unknown) {
            throw RefusedAnswers.of("years", "The calendar is shorter than the years. " + unknown.getMessage());
        } finally {
            turn.release();
        }
    }

    private WhatIfPage answer(Framework framework, String inspectors, int fewer, int number) {
        SimulatedYears asIs = years(framework, inspectors, number);
        InspectorPosts.requireTeams(asIs);
        SimulatedYears less = asIs.withInspectors(InspectorPosts.fewer(asIs.inspectors(), fewer, framework));
        InspectorPosts.requireTeams(less);
        Map<String, FigureRange> with = played(asIs);
        Map<String, FigureRange> without = played(less);
        return new WhatIfPage(
                asIs.from(),
                asIs.lastDay(),
                SEEDS,
                with.entrySet().stream()
                        .map(figure -> new FigureLine(
                                figure.getKey(),
                                figure.getValue().inWords(),
                                without.get(figure.getKey()).inWords()))
                        .toList());
    }

    private static Map<String, FigureRange> played(SimulatedYears years) {
        List<PlayedYears> played = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            played.add(Simulation.of(years, seed, year -> {}));
        }
        return new ProgrammeFigures(years).ranges(played);
    }

    private SimulatedYears years(Framework framework, String inspectors, int number) {
        LocalDate today = London.dateOf(clock.instant());
        List<AuthorityView> there = new ArrayList<>();
        Map<String, LastInspection> history = new HashMap<>();
        for (ScoredAuthority one : knowledge.scored(today)) {
            there.add(one.authority());
            PastOutcome last = one.last();
            if (last != null && last.overall() != null) {
                history.put(one.authority().code(), new LastInspection(last.gradeId(), last.day(), last.published()));
            }
        }
        return new SimulatedYears(
                today.withDayOfMonth(1).plusMonths(1),
                number,
                there,
                InspectorPosts.parse(inspectors, number, framework),
                framework,
                ProgrammeFrameworks.ofVisits(frameworks),
                false,
                new ProgrammeRules(
                        Assumptions.inForce(),
                        RiskWeights.inForce().by(decisions.table(RiskWeights.TABLE)),
                        QuietPeriods.inForce(),
                        Successors.inForce(),
                        calendar),
                history);
    }
}
