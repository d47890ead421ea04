package org.waymark.programme.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.programme.knowledge.AuthorityKnowledge;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.monitoring.MonitoredAuthorities;
import org.waymark.programme.people.InspectorRegister;
import org.waymark.programme.placing.DaySpan;
import org.waymark.programme.placing.ExpectedVisit;
import org.waymark.programme.placing.YearRequest;
import org.waymark.programme.placing.YearRequest.YearPin;
import org.waymark.programme.placing.YearRequest.YearRules;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.ConstraintWeights;
import org.waymark.programme.rules.ElectionPeriods;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;

/** Puts together what is known for a year that is to be placed. */
@Service
class YearRequests {

    private static final Set<InspectionStatus> UNDER_WAY = Set.of(
            InspectionStatus.PLANNED, InspectionStatus.ON_SITE, InspectionStatus.JUDGING, InspectionStatus.REPORTING);

    private final ProgrammeEntryRepository entries;
    private final ProgrammeTeamPlaceRepository places;
    private final AuthorityKnowledge knowledge;
    private final InspectorRegister inspectors;
    private final MonitoredAuthorities monitored;
    private final Inspections inspections;
    private final Authorities authorities;
    private final Frameworks frameworks;
    private final Successors successors = Successors.inForce();
    private final YearRules rules;

    YearRequests(
            ProgrammeEntryRepository entries,
            ProgrammeTeamPlaceRepository places,
            AuthorityKnowledge knowledge,
            InspectorRegister inspectors,
            MonitoredAuthorities monitored,
            Inspections inspections,
            Authorities authorities,
            Frameworks frameworks,
            SchoolHolidays schools,
            WorkingDays calendar) {
        this.entries = entries;
        this.places = places;
        this.knowledge = knowledge;
        this.inspectors = inspectors;
        this.monitored = monitored;
        this.inspections = inspections;
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.rules = new YearRules(
                Assumptions.inForce(),
                QuietPeriods.inForce(),
                ElectionPeriods.inForce(),
                schools,
                successors,
                ConstraintWeights.inForce(),
                calendar);
    }

    @Transactional(readOnly = true)
    public YearRequest of(ProgrammeYear year, List<ProgrammePin> pins) {
        List<ProgrammeEntry> beside = entries.approvedBeside(year.getId());
        List<ScoredAuthority> known = known(year);
        return new YearRequest(
                year.firstDay(),
                frameworks.byId(year.framework()),
                inspectors.between(year.firstDay(), year.lastDay(), teams(beside)),
                year.inspectors(),
                known,
                pins.stream()
                        .filter(pin -> !pin.leavesOut())
                        .collect(Collectors.toMap(
                                ProgrammePin::authorityCode, pin -> new YearPin(pin.weekOf(), pin.reason()))),
                pins.stream()
                        .filter(ProgrammePin::leavesOut)
                        .map(ProgrammePin::authorityCode)
                        .collect(Collectors.toSet()),
                inspected(beside, known),
                arranged(year),
                visits(year),
                year.seed(),
                rules);
    }

    /** Those that are there on the first day, and those that come within the year, each scored on the first of its days. */
    @Transactional(readOnly = true)
    public List<ScoredAuthority> known(ProgrammeYear year) {
        List<ScoredAuthority> known = new ArrayList<>(knowledge.scored(year.firstDay()));
        authorities.all().stream()
                .map(AuthorityView::from)
                .filter(day -> day != null && day.isAfter(year.firstDay()) && !day.isAfter(year.lastDay()))
                .distinct()
                .forEach(day -> knowledge.scored(day).stream()
                        .filter(one -> day.equals(one.authority().from()))
                        .forEach(known::add));
        return known;
    }

    /** By user, when they are on teams that are approved and not assembled yet. */
    private Map<String, List<DaySpan>> teams(List<ProgrammeEntry> beside) {
        Map<UUID, ProgrammeEntry> byId = beside.stream().collect(Collectors.toMap(ProgrammeEntry::getId, one -> one));
        Map<String, List<DaySpan>> teams = new HashMap<>();
        if (!byId.isEmpty()) {
            places.findByEntryIdInOrderByPlace(byId.keySet()).stream()
                    .filter(place -> place.userId() != null)
                    .forEach(place -> teams.computeIfAbsent(place.userId(), none -> new ArrayList<>())
                            .add(days(byId.get(place.entryId()))));
        }
        return teams;
    }

    private static DaySpan days(ProgrammeEntry entry) {
        return new DaySpan(entry.firstDay(), entry.lastDay());
    }

    /** By code, when an inspection is or was on site: those carried here, those approved beside, and the last that is known. */
    private Map<String, List<DaySpan>> inspected(List<ProgrammeEntry> beside, List<ScoredAuthority> known) {
        Map<String, List<DaySpan>> inspected = new HashMap<>();
        for (InspectionView one : inspections.all()) {
            if (one.status() != InspectionStatus.CANCELLED) {
                LocalDate last = one.lastDayOnSite() == null ? one.plannedLastDay() : one.lastDayOnSite();
                add(inspected, one.authority().code(), new DaySpan(one.firstDay(), last));
            }
        }
        beside.forEach(entry -> add(inspected, entry.authorityCode(), days(entry)));
        known.stream()
                .filter(one -> one.last() != null && one.last().lastDay() != null)
                .forEach(one -> add(
                        inspected,
                        one.authority().code(),
                        new DaySpan(one.last().day(), one.last().lastDay())));
        return inspected;
    }

    private static void add(Map<String, List<DaySpan>> inspected, String code, DaySpan days) {
        inspected.computeIfAbsent(code, none -> new ArrayList<>()).add(days);
    }

    private List<ExpectedVisit> visits(ProgrammeYear year) {
        return monitored.visitsBetween(year.firstDay(), year.lastDay()).stream()
                .map(one -> new ExpectedVisit(one.authority(), one.day(), one.framework()))
                .toList();
    }

    /** By code, why the next inspection is not for the programme to place: it is under way, monitored, or followed by others. */
    private Map<String, String> arranged(ProgrammeYear year) {
        Map<String, String> arranged = new HashMap<>(monitored.under(year.framework()));
        for (InspectionView one : inspections.all()) {
            if (UNDER_WAY.contains(one.status()) && one.framework().id().equals(year.framework())) {
                arranged.put(
                        one.authority().code(),
                        "An inspection of it is planned or under way already, from %s."
                                .formatted(InWords.date(one.firstDay())));
            }
        }
        Map<String, AuthorityView> byCode = authorities.byCode();
        for (AuthorityView authority : authorities.all()) {
            List<String> after = authority.to() == null || authority.to().isAfter(year.lastDay())
                    ? List.of()
                    : successors.of(authority.code()).stream()
                            .filter(byCode::containsKey)
                            .map(code -> byCode.get(code).name())
                            .toList();
            if (!after.isEmpty()) {
                arranged.put(
                        authority.code(),
                        "It is no more after %s: %s takes over what is known of it, and is placed instead."
                                .formatted(InWords.date(authority.to()), String.join(" and ", after)));
            }
        }
        return arranged;
    }
}
