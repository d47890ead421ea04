package org.waymark.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Who is away when. Inspectors and quality assurance say it of themselves, and managers of all of them. */
@Service
public class Absences {

    /** Months after which days away are forgotten: nothing is planned by them any more. */
    private static final int FORGOTTEN_AFTER = 12;

    private static final int LONGEST_YEARS = 1;

    private final AbsenceRepository absences;
    private final StaffAccess access;
    private final People people;
    private final Audit audit;
    private final AdvisoryLocks locks;
    private final Clock clock;

    Absences(
            AbsenceRepository absences,
            StaffAccess access,
            People people,
            Audit audit,
            AdvisoryLocks locks,
            Clock clock) {
        this.absences = absences;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.locks = locks;
        this.clock = clock;
    }

    /** By user, what lies in these days wholly or in part, the earliest first. Both days are included. */
    @Transactional(readOnly = true)
    public Map<String, List<Absence>> between(LocalDate from, LocalDate to) {
        return absences.findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(to, from).stream()
                .collect(Collectors.groupingBy(Absence::userId));
    }

    /** By user, what is not over on this day, the earliest first. */
    @Transactional(readOnly = true)
    public Map<String, List<Absence>> from(LocalDate day) {
        return absences.findByLastDayGreaterThanEqualOrderByFirstDay(day).stream()
                .collect(Collectors.groupingBy(Absence::userId));
    }

    /** What is not over yet: everybody's for managers, for everybody else their own. */
    @Transactional(readOnly = true)
    public List<Absence> toCome() {
        return access.is(StaffRole.MANAGER)
                ? absences.findByLastDayGreaterThanEqualOrderByFirstDay(today())
                : absences.findByUserIdAndLastDayGreaterThanEqualOrderByFirstDay(access.user(), today());
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    /**
     * @param user null for whoever is acting
     * @throws RefusedAnswers where it is not said of whom, from when to when or as what, or is said already
     * @throws NotAllowed     for another than oneself, by anybody but a manager
     */
    @WriteTransaction
    public void record(String user, LocalDate firstDay, LocalDate lastDay, String kind) {
        String absent = user == null || user.isBlank() ? access.user() : user;
        mayChange(absent);
        if (people.inGroup(StaffGroups.INSPECTORS).stream()
                        .noneMatch(person -> person.id().equals(absent))
                && people.inGroup(StaffGroups.QUALITY).stream()
                        .noneMatch(person -> person.id().equals(absent))) {
            throw RefusedAnswers.of("user", "Choose one of the inspectors or of quality assurance.");
        }
        check(firstDay, lastDay);
        AbsenceKind why = AbsenceKind.of(kind)
                .orElseThrow(() -> RefusedAnswers.of("kind", "Choose leave, training or other reasons."));
        locks.take("absence", absent);
        between(firstDay, lastDay).getOrDefault(absent, List.of()).stream()
                .findFirst()
                .ifPresent(known -> {
                    throw RefusedAnswers.of(
                            "firstDay",
                            "%s is away already %s. Remove that first, or choose other days."
                                    .formatted(people.name(absent), known.inWords()));
                });
        absences.deleteByLastDayBefore(today().minusMonths(FORGOTTEN_AFTER));
        absences.save(new Absence(absent, firstDay, lastDay, why, access.user(), clock.instant()));
        audit.add(access.user(), "record-absence", null, absent, "recorded");
    }

    private void check(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw RefusedAnswers.of(
                    "lastDay",
                    "%s is before the first day, %s. Choose that day or a later one."
                            .formatted(InWords.day(lastDay), InWords.day(firstDay)));
        }
        if (lastDay.isBefore(today())) {
            throw RefusedAnswers.of(
                    "lastDay", "%s is over. Days away are kept for planning.".formatted(InWords.day(lastDay)));
        }
        if (lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
            throw RefusedAnswers.of("lastDay", "Choose a day within a year of the first one.");
        }
    }

    /** @throws RefusedAnswers where it is not there any more */
    @WriteTransaction
    public void remove(UUID id) {
        Absence absence = absences.findById(id)
                .orElseThrow(() -> RefusedAnswers.of("", "These days were removed already. Load the page again."));
        mayChange(absence.userId());
        absences.delete(absence);
        audit.add(access.user(), "remove-absence", null, absence.userId(), "removed");
    }

    private void mayChange(String user) {
        if (!user.equals(access.user()) && !access.is(StaffRole.MANAGER)) {
            throw new NotAllowed("Only inspection managers say it of somebody else. Ask one of them.");
        }
    }
}
