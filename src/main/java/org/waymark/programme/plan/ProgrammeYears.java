package org.waymark.programme.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
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
import org.waymark.programme.placing.YearProblems;
import org.waymark.programme.rules.InvalidRules;

/** Proposes the programme of a year, puts pins into it and has it approved by somebody else. */
@Service
class ProgrammeYears {

    private final ProgrammeYearRepository years;
    private final ProgrammeEntryRepository entries;
    private final ProgrammePinRepository pins;
    private final ProgrammeTeamPlaceRepository places;
    private final YearRequests requests;
    private final ProgrammeProcess process;
    private final Frameworks frameworks;
    private final StaffAccess access;
    private final Audit audit;
    private final AdvisoryLocks locks;
    private final Clock clock;

    ProgrammeYears(
            ProgrammeYearRepository years,
            ProgrammeEntryRepository entries,
            ProgrammePinRepository pins,
            ProgrammeTeamPlaceRepository places,
            YearRequests requests,
            ProgrammeProcess process,
            Frameworks frameworks,
            StaffAccess access,
            Audit audit,
            AdvisoryLocks locks,
            Clock clock) {
        this.years = years;
        this.entries = entries;
        this.pins = pins;
        this.places = places;
        this.requests = requests;
        this.process = process;
        this.frameworks = frameworks;
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
    public ProgrammeYear byId(UUID id) {
        return years.findById(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<ProgrammeEntry> entriesOf(UUID year) {
        return entries.findByYearIdOrderByPlace(year);
    }

    /** By entry, the names of who is to inspect, the lead first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> teamsOf(List<ProgrammeEntry> some) {
        return some.isEmpty()
                ? Map.of()
                : places
                        .findByEntryIdInOrderByPlace(
                                some.stream().map(ProgrammeEntry::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                ProgrammeTeamPlace::entryId,
                                Collectors.mapping(ProgrammeTeamPlace::name, Collectors.toList())));
    }

    /**
     * Proposes a year from what is known today. It is then found in the background.
     *
     * @param inspectors how many there are beside those who are known, such as {@code 0} or {@code social-care:4+education:1}
     * @throws RefusedAnswers where it cannot be proposed; the message says what is missing
     */
    @WriteTransaction
    public UUID propose(LocalDate firstDay, String framework, String inspectors) {
        if (!frameworks.has(framework) || frameworks.byId(framework).status() != Framework.Status.IN_FORCE) {
            throw RefusedAnswers.of("framework", "Choose a framework that is in force.");
        }
        if (frameworks.byId(framework).isOfVisits()) {
            throw RefusedAnswers.of(
                    "framework",
                    "Its inspections are visits to authorities that are monitored. Monitoring plans these, each in its time.");
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
        ProgrammeYear year = new ProgrammeYear(
                firstDay, framework, inspectors.strip(), Seed.fresh().hex(), access.user(), clock.instant());
        requirePossible(year, List.of());
        years.saveAndFlush(year);
        process.begins(year);
        audit.add(access.user(), "propose-year", null, year.getId().toString(), "recorded");
        return year.getId();
    }

    /** What cannot be placed at all is said at once, before anything is searched. */
    private void requirePossible(ProgrammeYear year, List<ProgrammePin> pins) {
        try {
            YearProblems.of(requests.of(year, pins));
        } catch (InvalidRules impossible) {
            throw RefusedAnswers.of("inspectors", impossible.getMessage());
        } catch (YearNotKnown unknown) {
            throw RefusedAnswers.of("firstDay", "The calendar is shorter than the year. " + unknown.getMessage());
        }
    }

    /**
     * Pins an authority to the week of a day, leaves it out of the year, or lets it go where the rules put it, and has
     * the rest found anew around it.
     *
     * @param day     null for no pin
     * @param leftOut whether it is not to be inspected in this year
     * @param reason  why the day is meant though something speaks against it; null for none
     */
    @WriteTransaction
    public void pin(UUID id, String authority, LocalDate day, boolean leftOut, String reason) {
        ProgrammeYear year = proposed(id);
        if (day != null && leftOut) {
            throw RefusedAnswers.of("day", "Give a day, or leave the authority out: both cannot be.");
        }
        if (day != null && (day.isBefore(year.firstDay()) || day.isAfter(year.lastDay()))) {
            throw RefusedAnswers.of("day", "Choose a day of this year.");
        }
        if (requests.known(year).stream()
                .noneMatch(one -> one.authority().code().equals(authority))) {
            throw RefusedAnswers.of("authority", "Choose an authority that is there in this year.");
        }
        pins.deleteOf(id, authority);
        if (day != null || leftOut) {
            pins.save(new ProgrammePin(id, authority, day, reason == null || reason.isBlank() ? null : reason.strip()));
        }
        year.wantsSearch();
        years.save(year);
        audit.add(access.user(), "pin-year", null, id.toString(), "recorded");
    }

    /**
     * Approves it as it was found, within the transaction that does its task.
     *
     * @throws NotAllowed to whoever proposed it
     */
    @Transactional
    public void approve(UUID id) {
        ProgrammeYear year = proposed(id);
        if (year.proposedBy().equals(access.user())) {
            throw new NotAllowed("Another manager than the one who proposed it approves a programme. Ask one of them.");
        }
        if (year.isSearched()) {
            throw RefusedAnswers.of("", "The year is still being found. Load the page again in a moment.");
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
        years.saveAndFlush(year);
        audit.add(access.user(), "approve-year", null, id.toString(), "recorded");
    }

    /** Puts a proposal aside. */
    @WriteTransaction
    public void withdraw(UUID id) {
        ProgrammeYear year = proposed(id);
        year.withdraw(clock.instant());
        years.saveAndFlush(year);
        process.putAside(year);
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
