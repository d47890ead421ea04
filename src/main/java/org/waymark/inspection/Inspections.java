package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.platform.engine.AskedOnce;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.OpaqueId;
import org.waymark.platform.engine.Processes;

/** The inspections: planned here, and looked up by the other rooms. */
@Service
@Transactional
public class Inspections implements InspectionTeams {

    /** In the trail: what nobody asked for, done when it was due. */
    public static final String WAYMARK = "waymark";

    private final InspectionRepository repository;
    private final TrailRepository trail;
    private final Frameworks frameworks;
    private final FrameworkRegister register;
    private final KeptFrameworks keptFrameworks;
    private final Authorities authorities;
    private final WorkingDays calendar;
    private final InspectionCalendars calendars;
    private final Processes processes;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Environment environment;

    Inspections(
            InspectionRepository repository,
            TrailRepository trail,
            Frameworks frameworks,
            FrameworkRegister register,
            KeptFrameworks keptFrameworks,
            Authorities authorities,
            WorkingDays calendar,
            InspectionCalendars calendars,
            Processes processes,
            CurrentUser currentUser,
            Clock clock,
            Environment environment) {
        this.repository = repository;
        this.trail = trail;
        this.frameworks = frameworks;
        this.register = register;
        this.keptFrameworks = keptFrameworks;
        this.authorities = authorities;
        this.calendar = calendar;
        this.calendars = calendars;
        this.processes = processes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.environment = environment;
    }

    /**
     * Plans an inspection and starts its process. Nobody of the authority learns of it.
     *
     * @throws org.waymark.platform.tasks.RefusedAnswers when the framework, the authority or the first day will not do
     */
    public InspectionView plan(PlanRequest request) {
        Plan plan = new PlanCheck(frameworks, register.standings(), authorities, calendar, clock).check(request);
        String reference = unusedReference(plan.framework(), plan.authority(), request.firstDay());
        Framework framework = plan.framework();
        Inspection inspection = new Inspection(
                OpaqueId.next(), reference, framework.id(), framework.contentHash(), framework.content());
        inspection.plan(request.authority(), plan.noticeDay(), request.firstDay());
        inspection.isVisit(request.visit());
        inspection.plannedBy(currentUser.id(), clock.instant(), request.demonstration() || isDemonstration());
        repository.saveAndFlush(inspection);
        note(inspection.id(), "Planned", null);
        processes.start(
                InspectionProcess.KEY,
                inspection.id(),
                reference,
                Map.of(InspectionProcess.INSPECTION_ID, inspection.id()));
        return view(inspection);
    }

    /** Whoever plans it there, every finding is invented. */
    private boolean isDemonstration() {
        return environment.containsProperty("waymark.demonstration.password");
    }

    private String unusedReference(Framework framework, AuthorityView authority, LocalDate firstDay) {
        String first = "%s-%s-%s"
                .formatted(
                        framework.referencePrefix(),
                        authority.code(),
                        firstDay.format(DateTimeFormatter.BASIC_ISO_DATE));
        String reference = first;
        for (int number = 2; repository.existsByReference(reference); number++) {
            reference = first + "-" + number;
        }
        return reference;
    }

    /**
     * @throws NoSuchInspection when there is none with this id
     */
    @Transactional(readOnly = true)
    public InspectionView byId(String id) {
        return AskedOnce.of(Inspections.class, id, () -> view(entity(id)));
    }

    /**
     * @throws NoSuchInspection when there is none with this reference
     */
    @Transactional(readOnly = true)
    public InspectionView byReference(String reference) {
        return repository.findByReference(reference).map(this::view).orElseThrow(() -> new NoSuchInspection(reference));
    }

    /** The id of the inspection with this reference, without reading more of it. */
    @Transactional(readOnly = true)
    public Optional<String> idOf(String reference) {
        return repository.idOf(reference);
    }

    /** Every inspection, the latest first. Who may see which is for the caller to mind. */
    @Transactional(readOnly = true)
    public List<InspectionView> all() {
        return views(repository.findAllByOrderByFirstDayDescReferenceAsc());
    }

    /** Those of these ids that there are, the latest first. */
    @Transactional(readOnly = true)
    public List<InspectionView> all(Set<String> ids) {
        return switch (ids.size()) {
            case 0 -> List.of();
            // Who inspects, inspects one: its statement is kept, and that for many is made anew
            case 1 -> views(repository.findById(ids.iterator().next()).stream().toList());
            default -> views(repository.findByIdInOrderByFirstDayDescReferenceAsc(ids));
        };
    }

    /** Those whose last day on site is to come, the first to begin first. Who may see which is for the caller to mind. */
    @Transactional(readOnly = true)
    public List<InspectionView> beforeTheirLastDay() {
        return views(repository.findByLastDayOnSiteIsNullAndStatusNotOrderByFirstDayAscReferenceAsc(
                InspectionStatus.CANCELLED));
    }

    private List<InspectionView> views(List<Inspection> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var interruptions =
                calendars.interruptionsOf(some.stream().map(Inspection::id).collect(Collectors.toSet()));
        Map<String, AuthorityView> byCode = authorities.byCode();
        return some.stream()
                .map(inspection ->
                        view(inspection, interruptions.apply(inspection.id()), byCode.get(inspection.authorityCode())))
                .toList();
    }

    /** Adds to the inspection's trail, in the name of whoever is acting. */
    public void note(String inspectionId, String what, String reason) {
        trail.save(new TrailEntry(inspectionId, clock.instant(), actor(), what, reason));
    }

    private String actor() {
        return currentUser.isSomebody() ? currentUser.id() : WAYMARK;
    }

    /** The lead has opened the judgement meeting: the time on site is over. */
    public void endFieldwork(String id) {
        entity(id).endFieldwork();
        note(id, "Fieldwork ended; the judgement meeting is open", null);
    }

    public void cancel(String id) {
        entity(id).cancel(London.dateOf(clock.instant()));
    }

    public void close(String id, String decision, String reason) {
        entity(id).close(decision, reason, London.dateOf(clock.instant()));
        note(id, "Closed: " + decision, reason);
    }

    public void published(String id) {
        entity(id).published();
        note(id, byId(id).isForThePublic() ? "Published" : "Ended without publication", null);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> inspectionsWith(String userId) {
        return repository.idsWithMember(userId);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> inspectionsOpenTo(Set<String> authorityGroups) {
        Set<String> codes = authorities.all().stream()
                .filter(authority -> authorityGroups.contains(authority.linkGroup())
                        || authorityGroups.contains(authority.dcsGroup()))
                .map(AuthorityView::code)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of() : repository.idsOpenTo(codes);
    }

    /** Writes the domain's rows before the engine's: one order of locks for everybody. */
    public void flush() {
        repository.flush();
    }

    public Inspection entity(String id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchInspection(id));
    }

    public FieldworkDays fieldworkDays(String id) {
        return byId(id).days();
    }

    private InspectionView view(Inspection inspection) {
        return view(inspection, calendars.interruptionsOf(inspection), authorities.byCode(inspection.authorityCode()));
    }

    private InspectionView view(
            Inspection inspection, InspectionCalendars.Interruptions interruptions, AuthorityView authority) {
        Framework framework = keptFrameworks.of(inspection);
        FieldworkDays days = calendars.fieldwork(inspection, framework, interruptions);
        return new InspectionView(
                inspection.id(),
                inspection.reference(),
                framework,
                authority,
                inspection.noticeDay(),
                inspection.firstDay(),
                days.last(),
                days,
                inspection.lastDayOnSite(),
                inspection.status(),
                inspection.call(),
                inspection.members(),
                inspection.demonstration(),
                inspection.visit());
    }
}
