package org.waymark.programme.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.programme.burden.AuthorityBurdens.BurdenLine;
import org.waymark.programme.burden.BurdenMarks.LineEntry;
import org.waymark.programme.knowledge.AuthorityKnowledge;

/**
 * One line of the last and the next two years for each authority: whatever inspects it, planned or over. Managers see all
 * of it; its own people what they were told of.
 */
@Component
@Transactional(readOnly = true)
class AuthorityLines {

    private static final int YEARS = 2;
    private static final String ABOUT = "about to be planned";
    private static final String PLACED = """
            select entry.first_day, entry.last_day, year.framework, year.approved_at is not null
            from programme_entry entry join programme_year year on year.id = entry.year_id
            where entry.authority_code = :code and entry.inspection_id is null and not entry.left_out
                and entry.first_day is not null and year.withdrawn_at is null
            order by entry.first_day
            """;

    private final Authorities authorities;
    private final AuthorityBurdens burdens;
    private final AuthorityKnowledge knowledge;
    private final Inspections inspections;
    private final InspectionAccess access;
    private final Frameworks frameworks;
    private final WorkingDays calendar;
    private final JdbcClient database;
    private final Clock clock;
    private final BurdenLimits limits = BurdenLimits.inForce();

    AuthorityLines(
            Authorities authorities,
            AuthorityBurdens burdens,
            AuthorityKnowledge knowledge,
            Inspections inspections,
            InspectionAccess access,
            Frameworks frameworks,
            WorkingDays calendar,
            JdbcClient database,
            Clock clock) {
        this.authorities = authorities;
        this.burdens = burdens;
        this.knowledge = knowledge;
        this.inspections = inspections;
        this.access = access;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param from    the first day of the line
     * @param to      its last day
     * @param limit   days of the authority's people in twelve months from which on it is marked
     * @param wanted  what is about to be planned, with its marks; null where nothing is
     */
    record AuthorityLine(
            String authority,
            LocalDate from,
            LocalDate today,
            LocalDate to,
            int limit,
            List<LineEntry> entries,
            LineEntry wanted) {}

    /** Of one authority, for managers. */
    AuthorityLine of(String code) {
        return line(code, all(code, burdens.page(null).lines()), null);
    }

    /**
     * The same with what is about to be planned: what would be marked then.
     *
     * @param framework an id
     */
    AuthorityLine with(String code, String framework, LocalDate firstDay) {
        List<BurdenLine> counted = burdens.page(null).lines();
        LineEntry wanted =
                frameworks.has(framework) ? future(frameworks.byId(framework), firstDay, ABOUT, usual(counted)) : null;
        List<LineEntry> entries = new ArrayList<>(all(code, counted));
        if (wanted != null) {
            entries.add(wanted);
        }
        return line(code, entries, wanted);
    }

    /** What the people of an authority were told of: nothing that is to come but what had its notice. */
    AuthorityLine told(InspectionView of) {
        String code = of.authority().code();
        List<InspectionView> theirs = access.all().stream()
                .filter(one -> one.authority().code().equals(code))
                .filter(InspectionView::isOpenToAuthority)
                .toList();
        List<BurdenLine> counted = burdens.page(code).lines();
        return line(code, entries(theirs, counted, Map.of()), null);
    }

    private AuthorityLine line(String code, List<LineEntry> entries, LineEntry wanted) {
        LocalDate today = London.dateOf(clock.instant());
        LocalDate from = today.minusYears(YEARS);
        LocalDate to = today.plusYears(YEARS);
        List<LineEntry> marked = BurdenMarks.marked(code, entries, limits, calendar).stream()
                .filter(entry -> !entry.to().isBefore(from) && !entry.from().isAfter(to))
                .toList();
        LineEntry markedWanted = wanted == null
                ? null
                : marked.stream()
                        .filter(entry -> entry.state().equals(ABOUT))
                        .findFirst()
                        .orElse(null);
        return new AuthorityLine(
                authorities.byCode(code).name(), from, today, to, limits.daysInAYear(code), marked, markedWanted);
    }

    private List<LineEntry> all(String code, List<BurdenLine> counted) {
        Set<String> codes = knowledge.codesOf(code);
        Map<String, Double> usual = usual(counted);
        List<InspectionView> carried = inspections.all().stream()
                .filter(one -> codes.contains(one.authority().code()))
                .filter(one -> one.status() != InspectionStatus.CANCELLED)
                .toList();
        List<LineEntry> entries = new ArrayList<>(entries(carried, counted, usual));
        knowledge
                .heldElsewhere(codes)
                .forEach(held -> entries.add(new LineEntry(
                        null, held.what(), held.from(), held.to(), "known from outside", null, false, List.of())));
        database
                .sql(PLACED)
                .param("code", code)
                .query((row, number) ->
                        new Placed(row.getObject(1, LocalDate.class), row.getString(3), row.getBoolean(4)))
                .list()
                .stream()
                .filter(placed -> frameworks.has(placed.framework()))
                .forEach(placed -> entries.add(future(
                        frameworks.byId(placed.framework()),
                        placed.firstDay(),
                        placed.approved() ? "in an approved programme" : "in a proposed programme",
                        usual)));
        return entries;
    }

    private record Placed(LocalDate firstDay, String framework, boolean approved) {}

    private List<LineEntry> entries(List<InspectionView> some, List<BurdenLine> counted, Map<String, Double> usual) {
        Map<String, BurdenLine> byId = counted.stream().collect(Collectors.toMap(BurdenLine::inspection, line -> line));
        return some.stream()
                .map(one -> {
                    BurdenLine line = byId.get(one.id());
                    boolean over = one.isFieldworkOver();
                    return new LineEntry(
                            one.id(),
                            one.framework().title(),
                            one.firstDay(),
                            one.lastDayInSight(London.dateOf(clock.instant())),
                            one.status().inWords(),
                            over && line != null
                                    ? Double.valueOf(line.days())
                                    : usual.get(one.framework().title()),
                            asksForLists(one.framework()),
                            List.of());
                })
                .toList();
    }

    private LineEntry future(Framework framework, LocalDate firstDay, String state, Map<String, Double> usual) {
        return new LineEntry(
                null,
                framework.title(),
                firstDay,
                lastDay(framework, firstDay),
                state,
                usual.get(framework.title()),
                asksForLists(framework),
                List.of());
    }

    private LocalDate lastDay(Framework framework, LocalDate firstDay) {
        try {
            return calendar.nthWorkingDay(firstDay, framework.fieldwork().daysOnSite());
        } catch (YearNotKnown unknown) {
            return firstDay;
        }
    }

    private static boolean asksForLists(Framework framework) {
        return framework.sample().minimum() > 0;
    }

    /** What an inspection under each framework asked as a rule, by its title. */
    private static Map<String, Double> usual(List<BurdenLine> counted) {
        return counted.stream()
                .filter(line -> line.days() > 0)
                .collect(Collectors.groupingBy(BurdenLine::framework, Collectors.averagingDouble(BurdenLine::days)));
    }
}
