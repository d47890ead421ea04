package org.waymark.programme.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.machine.Seed;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.knowledge.AuthorityKnowledge;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.simulation.YearPlan;
import org.waymark.programme.simulation.YearPlan.PlannedInspection;
import org.waymark.programme.simulation.YearPlan.YearRequest;

/** Proposes the programme of a year, puts pins into it and has it approved by somebody else. */
@Service
class ProgrammeYears {

    private final ProgrammeYearRepository years;
    private final ProgrammeEntryRepository entries;
    private final AuthorityKnowledge knowledge;
    private final Frameworks frameworks;
    private final WorkingDays calendar;
    private final StaffAccess access;
    private final Audit audit;
    private final AdvisoryLocks locks;
    private final Clock clock;

    ProgrammeYears(
            ProgrammeYearRepository years,
            ProgrammeEntryRepository entries,
            AuthorityKnowledge knowledge,
            Frameworks frameworks,
            WorkingDays calendar,
            StaffAccess access,
            Audit audit,
            AdvisoryLocks locks,
            Clock clock) {
        this.years = years;
        this.entries = entries;
        this.knowledge = knowledge;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.access = access;
        this.audit = audit;
        this.locks = locks;
        this.clock = clock;
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    @Transactional(readOnly = true)
    public List<ProgrammeYear> all() {
        return years.findTop20ByOrderByProposedAtDesc();
    }

    @Transactional(readOnly = true)
    public List<ProgrammeEntry> entriesOf(UUID year) {
        return entries.findByYearIdOrderByPlace(year);
    }

    /**
     * Proposes a year from what is known today.
     *
     * @param inspectors how many there are, such as {@code 60} or {@code social-care:48+education:12}
     * @throws RefusedAnswers where it cannot be proposed; the message says what is missing
     */
    @WriteTransaction
    public UUID propose(LocalDate firstDay, String framework, String inspectors) {
        if (!frameworks.has(framework) || frameworks.byId(framework).status() != Framework.Status.IN_FORCE) {
            throw RefusedAnswers.of("framework", "Choose a framework that is in force.");
        }
        if (!frameworks.byId(framework).joint().others().isEmpty()) {
            throw RefusedAnswers.of(
                    "framework",
                    "Other bodies are inspected under it beside the authority, and who they are is chosen when an inspection"
                            + " is planned. Plan these one by one, on the page of all inspections.");
        }
        if (firstDay.isBefore(today()) || firstDay.isAfter(today().plusYears(2))) {
            throw RefusedAnswers.of("firstDay", "Choose a day from today on, within two years.");
        }
        ProgrammeYear year = years.save(new ProgrammeYear(
                firstDay, framework, inspectors.strip(), Seed.fresh().hex(), access.user(), clock.instant()));
        fill(year, Map.of(), Set.of());
        audit.add(access.user(), "propose-year", null, year.getId().toString(), "recorded");
        return year.getId();
    }

    /**
     * Pins an authority to the week of a day, leaves it out of the year, or lets it go where the rules put it, and
     * proposes the rest anew around it.
     *
     * @param day     null for no pin
     * @param leftOut whether it is not to be inspected in this year
     */
    @WriteTransaction
    public void pin(UUID id, String authority, LocalDate day, boolean leftOut) {
        ProgrammeYear year = proposed(id);
        if (day != null && leftOut) {
            throw RefusedAnswers.of("day", "Give a day, or leave the authority out: both cannot be.");
        }
        if (day != null && (day.isBefore(year.firstDay()) || day.isAfter(year.lastDay()))) {
            throw RefusedAnswers.of("day", "Choose a day of this year.");
        }
        if (knowledge.scored(year.firstDay()).stream()
                .noneMatch(one -> one.authority().code().equals(authority))) {
            throw RefusedAnswers.of("authority", "Choose an authority that is there in this year.");
        }
        Map<String, LocalDate> pins = new HashMap<>();
        Set<String> left = new HashSet<>();
        for (ProgrammeEntry entry : entries.findByYearIdOrderByPlace(id)) {
            if (entry.leftOut()) {
                left.add(entry.authorityCode());
            } else if (entry.pinned() && entry.firstDay() != null) {
                pins.put(entry.authorityCode(), entry.firstDay());
            }
        }
        pins.remove(authority);
        left.remove(authority);
        if (day != null) {
            pins.put(authority, day);
        } else if (leftOut) {
            left.add(authority);
        }
        fill(year, pins, left);
        audit.add(access.user(), "pin-year", null, id.toString(), "recorded");
    }

    private void fill(ProgrammeYear year, Map<String, LocalDate> pins, Set<String> left) {
        List<ScoredAuthority> known = knowledge.scored(year.firstDay());
        List<PlannedInspection> planned;
        try {
            planned = YearPlan.of(new YearRequest(
                    year.firstDay(),
                    frameworks.byId(year.framework()),
                    year.inspectors(),
                    known,
                    pins,
                    left,
                    year.seed(),
                    calendar));
        } catch (InvalidRules impossible) {
            throw RefusedAnswers.of("inspectors", impossible.getMessage());
        } catch (YearNotKnown unknown) {
            throw RefusedAnswers.of("firstDay", "The calendar is shorter than the year. " + unknown.getMessage());
        }
        entries.deleteOf(year.getId());
        List<ProgrammeEntry> rows = new ArrayList<>();
        planned.forEach(one -> rows.add(new ProgrammeEntry(year.getId(), rows.size() + 1, one)));
        Map<String, Integer> scores = known.stream()
                .collect(Collectors.toMap(
                        one -> one.authority().code(), one -> one.score().total()));
        left.stream()
                .sorted()
                .forEach(code -> rows.add(
                        new ProgrammeEntry(year.getId(), rows.size() + 1, code, scores.getOrDefault(code, 0))));
        entries.saveAll(rows);
    }

    /** @throws NotAllowed to whoever proposed it */
    @WriteTransaction
    public void approve(UUID id) {
        ProgrammeYear year = proposed(id);
        if (year.proposedBy().equals(access.user())) {
            throw new NotAllowed("Another manager than the one who proposed it approves a programme. Ask one of them.");
        }
        List<ProgrammeEntry> all = entries.findByYearIdOrderByPlace(id);
        if (all.stream().anyMatch(entry -> entry.pinned() && entry.conflict() != null)) {
            throw RefusedAnswers.of("", "A pin is in conflict. Move it or take it out first: the list says why.");
        }
        if (years.findTop20ByOrderByProposedAtDesc().stream()
                .anyMatch(other -> other.approvedAt() != null
                        && other.framework().equals(year.framework())
                        && !other.firstDay().isAfter(year.lastDay())
                        && !other.lastDay().isBefore(year.firstDay()))) {
            throw RefusedAnswers.of("", "A programme under this framework is approved for some of these days already.");
        }
        year.approve(access.user(), clock.instant());
        years.save(year);
        audit.add(access.user(), "approve-year", null, id.toString(), "recorded");
    }

    /** Puts a proposal aside. */
    @WriteTransaction
    public void withdraw(UUID id) {
        ProgrammeYear year = proposed(id);
        year.withdraw(clock.instant());
        years.save(year);
        audit.add(access.user(), "withdraw-year", null, id.toString(), "recorded");
    }

    private ProgrammeYear proposed(UUID id) {
        locks.take("programme-year", "all");
        return years.findById(id)
                .filter(ProgrammeYear::isProposed)
                .orElseThrow(() -> RefusedAnswers.of(
                        "", "There is no such proposal any more: it was approved or put aside. Load the page again."));
    }
}
