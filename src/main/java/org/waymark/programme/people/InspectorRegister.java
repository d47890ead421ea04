package org.waymark.programme.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.absence.Absences;
import org.waymark.authority.Authorities;
import org.waymark.calendar.London;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.placing.DaySpan;
import org.waymark.programme.placing.NamedInspector;
import org.waymark.programme.rules.Successors;

/** Who inspects: recorded by managers, their connections declared by themselves. */
@Service
public class InspectorRegister {

    private static final String LOCK = "programme-inspector";
    private static final int DAYS_IN_A_YEAR = 260;

    private final ProgrammeInspectorRepository inspectors;
    private final DeclaredConnectionRepository connections;
    private final Frameworks frameworks;
    private final Inspections inspections;
    private final Absences absences;
    private final Authorities authorities;
    private final People people;
    private final StaffAccess access;
    private final Audit audit;
    private final AdvisoryLocks locks;
    private final Clock clock;
    private final Successors successors = Successors.inForce();

    InspectorRegister(
            ProgrammeInspectorRepository inspectors,
            DeclaredConnectionRepository connections,
            Frameworks frameworks,
            Inspections inspections,
            Absences absences,
            Authorities authorities,
            People people,
            StaffAccess access,
            Audit audit,
            AdvisoryLocks locks,
            Clock clock) {
        this.inspectors = inspectors;
        this.connections = connections;
        this.frameworks = frameworks;
        this.inspections = inspections;
        this.absences = absences;
        this.authorities = authorities;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Somebody who inspects, as they are counted on.
     *
     * @param experienced as recorded, or where nobody has, what they were on a team for; none where neither is known
     * @param declared    the day on which they last said that all their connections are declared; null for never
     */
    record CountedInspector(
            String user,
            String name,
            Set<String> experienced,
            boolean recorded,
            Integer yearlyDays,
            List<DeclaredConnection> connections,
            LocalDate declared) {}

    /** Everybody who inspects, by name. */
    @Transactional(readOnly = true)
    List<CountedInspector> all() {
        Map<String, ProgrammeInspector> recorded =
                inspectors.findAll().stream().collect(Collectors.toMap(ProgrammeInspector::userId, one -> one));
        Map<String, List<DeclaredConnection>> connected =
                connections.findAll().stream().collect(Collectors.groupingBy(DeclaredConnection::userId));
        Map<String, Set<String>> onTeams = onTeams();
        return people.inGroup(StaffGroups.INSPECTORS).stream()
                .map(person -> {
                    ProgrammeInspector one = recorded.get(person.id());
                    boolean known = one != null && !one.specialisms().isEmpty();
                    return new CountedInspector(
                            person.id(),
                            person.name(),
                            known ? one.specialisms() : onTeams.getOrDefault(person.id(), Set.of()),
                            known,
                            one == null ? null : one.yearlyDays(),
                            connected.getOrDefault(person.id(), List.of()),
                            one == null || one.connectionsDeclaredAt() == null
                                    ? null
                                    : London.dateOf(one.connectionsDeclaredAt()));
                })
                .toList();
    }

    private Map<String, Set<String>> onTeams() {
        Map<String, Set<String>> onTeams = new HashMap<>();
        for (InspectionView inspection : inspections.all()) {
            for (Member member : inspection.members()) {
                if (member.role() != Role.QUALITY && !member.isPartner()) {
                    onTeams.computeIfAbsent(member.userId(), none -> new TreeSet<>())
                            .add(member.experience().id());
                }
            }
        }
        return onTeams;
    }

    /**
     * Those of whom it is known what they are experienced in, with the days on which they are away or on a team.
     *
     * @param further by user, when they are on teams that are approved and not assembled yet
     */
    @Transactional(readOnly = true)
    public List<NamedInspector> between(LocalDate from, LocalDate to, Map<String, List<DaySpan>> further) {
        Map<String, List<DaySpan>> away = new HashMap<>();
        absences.between(from, to)
                .forEach((user, some) -> away.put(
                        user,
                        some.stream()
                                .map(one -> new DaySpan(one.firstDay(), one.lastDay()))
                                .toList()));
        Map<String, List<DaySpan>> teams = new HashMap<>();
        further.forEach((user, spans) -> teams.put(user, new ArrayList<>(spans)));
        for (InspectionView inspection : inspections.all()) {
            if (inspection.status() != InspectionStatus.CANCELLED && isBetween(inspection, from, to)) {
                inspection.inspectors().forEach(user -> teams.computeIfAbsent(user, none -> new ArrayList<>())
                        .add(new DaySpan(inspection.firstDay(), inspection.lastDayInSight(today()))));
            }
        }
        return all().stream()
                .filter(one -> !one.experienced().isEmpty())
                .map(one -> new NamedInspector(
                        one.user(),
                        one.name(),
                        one.experienced(),
                        one.connections().stream()
                                .flatMap(connection -> successors.withSuccessors(connection.authorityCode()).stream())
                                .collect(Collectors.toSet()),
                        one.yearlyDays(),
                        away.getOrDefault(one.user(), List.of()),
                        teams.getOrDefault(one.user(), List.of())))
                .toList();
    }

    private boolean isBetween(InspectionView inspection, LocalDate from, LocalDate to) {
        return !inspection.firstDay().isAfter(to)
                && !inspection.lastDayInSight(today()).isBefore(from);
    }

    /** What frameworks ask inspectors to be experienced in, each once. */
    public List<Experience> specialisms() {
        return frameworks.all().stream()
                .flatMap(framework -> Experience.askedForBy(framework).stream())
                .distinct()
                .toList();
    }

    /**
     * A manager records what somebody is experienced in.
     *
     * @param yearlyDays null for the assumed share
     */
    @WriteTransaction
    public void record(String user, List<String> experienced, Integer yearlyDays) {
        if (people.inGroup(StaffGroups.INSPECTORS).stream()
                .noneMatch(one -> one.id().equals(user))) {
            throw RefusedAnswers.of("user", "Choose one of the inspectors.");
        }
        if (experienced.isEmpty()
                || !specialisms().stream().map(Experience::id).toList().containsAll(experienced)) {
            throw RefusedAnswers.of("experienced", "Choose what they are experienced in.");
        }
        if (yearlyDays != null && (yearlyDays < 0 || yearlyDays > DAYS_IN_A_YEAR)) {
            throw RefusedAnswers.of(
                    "yearlyDays", "Right would be 0 to %d working days in a year.".formatted(DAYS_IN_A_YEAR));
        }
        ProgrammeInspector one = row(user);
        one.records(Set.copyOf(experienced), yearlyDays, access.user(), clock.instant());
        inspectors.save(one);
        audit.add(access.user(), "record-inspector", null, user, "recorded");
    }

    private ProgrammeInspector row(String user) {
        locks.take(LOCK, user);
        return inspectors.findByUserId(user).orElseGet(() -> new ProgrammeInspector(user));
    }

    /** Those that whoever acts declared. */
    @Transactional(readOnly = true)
    public List<DeclaredConnection> ofUser() {
        return connections.findByUserIdOrderByAuthorityCode(access.user());
    }

    /** The day on which whoever acts last said that all are declared; null for never. */
    @Transactional(readOnly = true)
    public LocalDate declared() {
        return inspectors
                .findByUserId(access.user())
                .map(ProgrammeInspector::connectionsDeclaredAt)
                .map(London::dateOf)
                .orElse(null);
    }

    /** Whoever acts is connected with an authority; said again, it is said in other words. */
    @WriteTransaction
    public void connect(String authority, String words) {
        if (authorities.all().stream().noneMatch(one -> one.code().equals(authority))) {
            throw RefusedAnswers.of("authority", "Choose one of the authorities.");
        }
        locks.take(LOCK, access.user());
        ofUser().stream()
                .filter(one -> one.authorityCode().equals(authority))
                .findFirst()
                .ifPresent(known -> {
                    throw RefusedAnswers.of(
                            "authority", "You declared this one already. Remove it first to say it anew.");
                });
        connections.save(new DeclaredConnection(access.user(), authority, words.strip(), clock.instant()));
        audit.add(access.user(), "declare-connection", null, authority, "recorded");
    }

    /** @throws NotAllowed for another's */
    @WriteTransaction
    public void disconnect(UUID id) {
        DeclaredConnection one = connections
                .findById(id)
                .orElseThrow(() -> RefusedAnswers.of("", "This was removed already. Load the page again."));
        if (!one.userId().equals(access.user())) {
            throw new NotAllowed("Everybody declares their own connections. Ask them.");
        }
        connections.delete(one);
        audit.add(access.user(), "remove-connection", null, one.authorityCode(), "removed");
    }

    /** Whoever acts says that all their connections are declared, none where there is none. */
    @WriteTransaction
    public void declare() {
        ProgrammeInspector one = row(access.user());
        one.declares(clock.instant());
        inspectors.save(one);
        audit.add(access.user(), "declare-connections", null, access.user(), "recorded");
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
