package org.waymark.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;
import org.waymark.lists.synthetic.SyntheticAuthority;
import org.waymark.lists.synthetic.Timescales;

/**
 * Demonstration data: inspections at several points of their way, so that everybody finds work at the first sign-in. They are played
 * up to today by the same hands as a rehearsal, with a clock of their own; until they stand, a {@link WaitingRoom} answers for Waymark. A
 * later start finds them and leaves them alone.
 */
@Component
@Profile("demo")
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final String TO_BE_ASSEMBLED = "303";

    private static final List<StagedInspection> STAGED = StagedInspection.OF_THE_DEMONSTRATION;
    private static final int INSPECTIONS = STAGED.size() + 1;

    /** Working days since an inspection was planned that is still to come: what it waits for is not late. */
    private static final int PLANNED_LATELY = 2;

    /** Few enough for one person to share out by hand. */
    private static final int LISTS_CHILDREN = 36;

    private static final long LISTS_SEED = 36;

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    /** So long ago it is that a concern was raised which waits for the director. */
    private static final Duration A_WHILE = Duration.ofMinutes(50);

    private final RunServices services;
    private final DemonstrationPeople people;
    private final Frameworks frameworks;
    private final WorkingDays calendar;
    private final DemonstrationActs acts;
    private final Clock clock;
    private final DemonstrationSettings settings;
    private final ServerProperties server;
    private volatile HowFar howFar = HowFar.begun(INSPECTIONS);
    private boolean running;

    Demonstration(
            RunServices services,
            DemonstrationPeople people,
            Frameworks frameworks,
            WorkingDays calendar,
            DemonstrationActs acts,
            DemonstrationSettings settings,
            ServerProperties server,
            Clock clock) {
        this.services = services;
        this.people = people;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.acts = acts;
        this.clock = clock;
        this.server = server;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        List<InspectionView> there = services.inspections().all();
        if (isHalfMade(
                there.stream().map(inspection -> inspection.authority().code()).toList())) {
            LOG.warn(
                    "The demonstration data was not made to its end: Waymark was stopped meanwhile, and some of what the guides"
                            + " speak of is missing. Stop Waymark, remove its data directory, and start it again.");
        }
        if (there.isEmpty()) {
            LOG.info("Making the demonstration data. This takes two or three minutes, at the first start only.");
            try (WaitingRoom room = WaitingRoom.open(server.getAddress(), server.getPort(), () -> howFar)) {
                LOG.info("http://localhost:{}/ says meanwhile how far they are.", room.port());
                make();
            }
            LOG.info("The demonstration data is made.");
        }
        leaveLists(today(clock.instant()));
    }

    /** Whoever plans an inspection of their own comes to where its lists are asked for: here are some that count from today. */
    private void leaveLists(LocalDate today) {
        try (OutputStream file = Files.newOutputStream(settings.lists())) {
            new SyntheticAuthority(LISTS_SEED, LISTS_CHILDREN, today, Timescales.ofMay2012())
                    .lists()
                    .writeTo(file);
        } catch (IOException e) {
            LOG.warn("The lists to try could not be written to {}: {}", settings.lists(), e.toString());
        }
    }

    /**
     * The inspection whose team is to be assembled is made last.
     *
     * @param authorities the codes of the authorities of all inspections
     */
    static boolean isHalfMade(List<String> authorities) {
        return !authorities.isEmpty() && !authorities.contains(TO_BE_ASSEMBLED);
    }

    private void make() {
        Instant now = clock.instant();
        List<String> authorities = Stream.concat(
                        STAGED.stream().map(StagedInspection::authority), Stream.of(TO_BE_ASSEMBLED))
                .toList();
        people.comeTogether(authorities, settings::password);
        try {
            STAGED.forEach(staged -> play(staged, now));
        } finally {
            services.engine().resetClock();
        }
        onLeave(today(now));
        plan(TO_BE_ASSEMBLED, calendar.add(today(now), framework().fieldwork().daysOnSite()));
    }

    /** One of the team is away while they are expected on site: their managers see it with the load. */
    private void onLeave(LocalDate today) {
        acts.isOnLeave(DemonstrationPeople.FIRST_TEAM.get(3), calendar.add(today, 3), calendar.add(today, 4));
    }

    /** On a weekend or a bank holiday, the working day before it. */
    private LocalDate today(Instant now) {
        LocalDate day = London.dateOf(now);
        return calendar.isWorkingDay(day) ? day : calendar.subtract(day, 1);
    }

    private void play(StagedInspection staged, Instant now) {
        StagedRun stage = stage(staged, today(now));
        switch (staged.plays()) {
            case TO_ITS_END -> stage.toTheEnd();
            case UNTIL_TODAY -> stage.until(now);
            case UNTIL_THE_REPORT_IS_BEGUN -> {
                stage.until(now);
                stage.beginTheReport();
            }
            case UNTIL_A_DAY_ON_SITE -> onSite(stage, now);
        }
    }

    /** Three days of the fortnight are over, and the fourth is under way. */
    private void onSite(StagedRun stage, Instant now) {
        InspectionView inspection = stage.inspection();
        List<String> team = DemonstrationPeople.FIRST_TEAM;
        stage.until(at(inspection.days().day(2), AFTERNOON));
        acts.raise(inspection.id(), team.get(1), "C003", "first");
        acts.ask(inspection.id(), team.get(2), "first", 2);
        stage.until(at(calendar.subtract(today(now), 1), EVENING));
        acts.ask(inspection.id(), team.get(0), "second", 2);
        stage.leave("record-activity");
        stage.until(now.minus(A_WHILE));
        acts.raise(inspection.id(), team.get(1), "C005", "second");
        stage.until(now);
    }

    private StagedRun stage(StagedInspection staged, LocalDate today) {
        LocalDate firstDay = staged.firstDay() < 0
                ? calendar.subtract(today, -staged.firstDay())
                : calendar.add(today, staged.firstDay());
        LocalDate planned = staged.firstDay() < 0
                ? calendar.subtract(firstDay, framework().fieldwork().daysOnSite())
                : calendar.subtract(today, PLANNED_LATELY);
        services.engine().setClock(London.morningOf(planned));
        InspectionView inspection = plan(staged.authority(), firstDay);
        LOG.info("{} It begins on {}.", howFar.inWords(), InWords.day(firstDay));
        return new StagedRun(staged, inspection, services, calendar, day -> howFar = howFar.oneMore(day));
    }

    private InspectionView plan(String authority, LocalDate firstDay) {
        InspectionView planned = services.acting().as(Actors.MANAGER, () -> services.inspections()
                .plan(new PlanRequest(framework().id(), authority, firstDay, true)));
        howFar = howFar.next(planned.authority().name());
        return planned;
    }

    private Framework framework() {
        return frameworks.byId(settings.framework());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens its port. */
    @Override
    public int getPhase() {
        return 0;
    }
}
