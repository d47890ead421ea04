package org.waymark.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;

/**
 * Demonstration data: inspections at several points of their way, so that everybody finds work at the first sign-in. They are played
 * up to today by the same hands as a rehearsal, with a clock of their own; until they stand, a {@link WaitingRoom} answers for Waymark. A
 * later start finds them and leaves them alone.
 */
@Component
@Profile("demo")
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private static final String ON_SITE = "301";
    private static final String WITH_ITS_DCS = "302";
    private static final String IN_QUALITY_ASSURANCE = "857";
    private static final String PUBLISHED = "420";
    private static final String TO_BE_ASSEMBLED = "303";

    private static final int INSPECTIONS = 5;
    private static final int MANY_CHILDREN = 240;
    private static final int FEW_CHILDREN = 40;
    private static final int DAY_THREE = 3;
    private static final LocalTime NOON = LocalTime.NOON;

    /** On day three these wait for those who sign in. */
    private static final Set<String> LEFT_TO_THE_VISITOR = Set.of(
            "arrange-family-meeting", "acknowledge-concern", "supply-evidence", "moderate-case", "record-activity");

    private final RunServices services;
    private final Actors actors;
    private final Frameworks frameworks;
    private final WorkingDays calendar;
    private final DemonstrationConcern concern;
    private final Clock clock;
    private final DemonstrationSettings settings;
    private final ServerProperties server;
    private volatile HowFar howFar = HowFar.begun(INSPECTIONS);
    private boolean running;

    Demonstration(
            RunServices services,
            Actors actors,
            Frameworks frameworks,
            WorkingDays calendar,
            DemonstrationConcern concern,
            DemonstrationSettings settings,
            ServerProperties server,
            Clock clock) {
        this.services = services;
        this.actors = actors;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.concern = concern;
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
            LOG.info("Making the demonstration data. This takes a minute or two, at the first start only.");
            try (WaitingRoom room = WaitingRoom.open(server.getAddress(), server.getPort(), () -> howFar)) {
                LOG.info("http://localhost:{}/ says meanwhile how far they are.", room.port());
                make();
            }
            LOG.info("The demonstration data is made.");
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
        try {
            actors.comeTogether(settings::password);
            publishedLongAgo(now);
            inQualityAssurance(now);
            withItsDcs(now);
            onDayThree(now);
        } finally {
            services.engine().resetClock();
        }
        toBeAssembled();
    }

    /** Day three is the last working day whose noon has passed: on a Sunday, Friday. */
    private LocalDate lastWorkingDay(Instant now) {
        LocalDate day = London.dateOf(now);
        boolean noonToCome = now.isBefore(noon(day));
        return noonToCome || !calendar.isWorkingDay(day) ? calendar.subtract(day, 1) : day;
    }

    private void onDayThree(Instant now) {
        LocalDate today = lastWorkingDay(now);
        ScenarioRun run = perform(ON_SITE, calendar.subtract(today, DAY_THREE - 1), MANY_CHILDREN, LEFT_TO_THE_VISITOR);
        run.until(noon(today));
        concern.raise(run.inspectionId());
        run.settle();
    }

    private void withItsDcs(Instant now) {
        draftDueOn(calendar.add(lastWorkingDay(now), 1), WITH_ITS_DCS, MANY_CHILDREN, "factual-accuracy");
    }

    private void inQualityAssurance(Instant now) {
        draftDueOn(calendar.add(lastWorkingDay(now), 1), IN_QUALITY_ASSURANCE, FEW_CHILDREN, "quality-assure");
    }

    /** Plays an inspection whose draft is due on this day, up to a form, on whose doorstep it stays. */
    private void draftDueOn(LocalDate due, String authority, int children, String form) {
        LocalDate lastDay =
                calendar.subtract(due, framework().timeline().step("draft").workingDays());
        perform(authority, firstDayOf(lastDay), children, Set.of(form)).untilWaitingFor(form);
    }

    private void publishedLongAgo(Instant now) {
        int sincePublication = framework().timeline().step("action-statement").workingDays();
        LocalDate published = calendar.subtract(lastWorkingDay(now), sincePublication);
        LocalDate lastDay = calendar.subtract(
                published, framework().timeline().step("publication").workingDays());
        perform(PUBLISHED, firstDayOf(lastDay), FEW_CHILDREN, Set.of()).toTheEnd();
    }

    private void toBeAssembled() {
        actors.of(TO_BE_ASSEMBLED, settings::password);
        LocalDate firstDay = calendar.add(
                London.dateOf(clock.instant()), framework().fieldwork().daysOnSite());
        plan(TO_BE_ASSEMBLED, firstDay);
    }

    private LocalDate firstDayOf(LocalDate lastDay) {
        return calendar.subtract(lastDay, framework().fieldwork().daysOnSite() - 1);
    }

    private ScenarioRun perform(String authority, LocalDate firstDay, int children, Set<String> leftAlone) {
        services.engine()
                .setClock(London.morningOf(
                        calendar.subtract(firstDay, framework().fieldwork().daysOnSite())));
        actors.of(authority, settings::password);
        InspectionView inspection = plan(authority, firstDay);
        LOG.info(
                "Playing {} of {}, which began on {} …",
                inspection.reference(),
                inspection.authority().name(),
                firstDay);
        Scenario scenario =
                new Scenario(framework().id(), authority, firstDay, children, null, Long.parseLong(authority));
        return new ScenarioRun(
                services,
                scenario,
                inspection,
                Pace.wholeTeam(inspection, calendar),
                task -> leftAlone.contains(task.form()),
                (at, task) -> {
                    howFar = howFar.oneMore();
                    LOG.debug("{} {}", at, task.elementId());
                });
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

    private static Instant noon(LocalDate day) {
        return day.atTime(NOON).atZone(London.ZONE).toInstant();
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
