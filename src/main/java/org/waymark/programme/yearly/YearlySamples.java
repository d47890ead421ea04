package org.waymark.programme.yearly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.machine.Seed;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.knowledge.AuthorityKnowledge;
import org.waymark.programme.rules.InvalidRules;
import org.waymark.programme.yearly.YearlyDraw.DrawnAuthority;

/** Draws, seals and opens the samples of years. */
@Service
class YearlySamples {

    private final YearlySampleRepository samples;
    private final AuthorityKnowledge knowledge;
    private final Frameworks frameworks;
    private final Inspections inspections;
    private final StaffAccess access;
    private final Audit audit;
    private final AdvisoryLocks locks;
    private final Clock clock;

    YearlySamples(
            YearlySampleRepository samples,
            AuthorityKnowledge knowledge,
            Frameworks frameworks,
            Inspections inspections,
            StaffAccess access,
            Audit audit,
            AdvisoryLocks locks,
            Clock clock) {
        this.samples = samples;
        this.knowledge = knowledge;
        this.frameworks = frameworks;
        this.inspections = inspections;
        this.access = access;
        this.audit = audit;
        this.locks = locks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<YearlySample> all() {
        return samples.findAllByOrderByYearDescFrameworkAsc();
    }

    /**
     * Draws the sample of a year and seals it.
     *
     * @param size how many authorities
     * @throws RefusedAnswers where it cannot be so, or was drawn already
     */
    @WriteTransaction
    public UUID draw(int year, String framework, int size) {
        locks.take("yearly-sample", framework);
        if (!frameworks.has(framework)) {
            throw RefusedAnswers.of("framework", "Choose one of the frameworks listed.");
        }
        LocalDate today = London.dateOf(clock.instant());
        if (YearlySample.firstDayOf(year + 1).minusDays(1).isBefore(today) || year > today.getYear() + 1) {
            throw RefusedAnswers.of("year", "Choose a year that is not over, and no later than the next one.");
        }
        if (all().stream().anyMatch(one -> one.year() == year && one.framework().equals(framework))) {
            throw RefusedAnswers.of(
                    "year", "The sample of that year was drawn already. It is drawn once, and stands as it is.");
        }
        LocalDate first = YearlySample.firstDayOf(year);
        List<DrawnAuthority> population = knowledge.scored(first.isBefore(today) ? today : first).stream()
                .map(one -> new DrawnAuthority(
                        one.authority().code(),
                        one.authority().name(),
                        one.authority().region(),
                        one.last() == null || one.last().overall() == null
                                ? "none"
                                : one.last().overall()))
                .toList();
        YearlySample sample =
                new YearlySample(year, framework, size, Seed.fresh().hex(), population, access.user(), clock.instant());
        try {
            sample.drawn();
        } catch (InvalidRules impossible) {
            throw RefusedAnswers.of("size", impossible.getMessage());
        }
        samples.save(sample);
        audit.add(access.user(), "draw-yearly-sample", null, sample.getId().toString(), "recorded");
        return sample.getId();
    }

    /**
     * Publishes the seed, from which anybody draws the sample again.
     *
     * @throws RefusedAnswers while an inspection of it is still to begin, unless its year is over
     */
    @WriteTransaction
    public void publish(UUID id) {
        YearlySample sample = samples.findById(id).orElseThrow(() -> RefusedAnswers.of("", "There is no such sample."));
        if (sample.publishedAt() != null) {
            throw RefusedAnswers.of("", "The seed is published already.");
        }
        LocalDate today = London.dateOf(clock.instant());
        long toCome = toCome(sample, today);
        if (toCome > 0 && !today.isAfter(sample.lastDay())) {
            throw RefusedAnswers.of(
                    "",
                    ("%d of the %d inspections of this sample have not begun: whoever knew the seed could compute whose they"
                                    + " are. It can be published once all have, or after %s.")
                            .formatted(toCome, sample.size(), InWords.date(sample.lastDay())));
        }
        sample.publish(access.user(), clock.instant());
        samples.save(sample);
        audit.add(access.user(), "publish-yearly-seed", null, id.toString(), "recorded");
    }

    /** How many of those drawn were not told of an inspection under the framework that begins in the year. */
    long toCome(YearlySample sample, LocalDate today) {
        Set<String> begun = inspections.all().stream()
                .filter(InspectionView::isOpenToAuthority)
                .filter(one -> one.framework().id().equals(sample.framework()))
                .filter(one -> !one.firstDay().isBefore(sample.firstDay())
                        && !one.firstDay().isAfter(sample.lastDay())
                        && !one.firstDay().isAfter(today))
                .map(one -> one.authority().code())
                .collect(Collectors.toSet());
        return sample.drawn().stream()
                .filter(one -> !begun.contains(one.code()))
                .count();
    }
}
