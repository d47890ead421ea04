package org.waymark.inspection.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.JointInspection;
import org.waymark.framework.ReportTimeline;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.deadlines.DecidedStatements;
import org.waymark.platform.tasks.Choice;

/**
 * Whether the Chief Inspector asks for a written statement of proposed action, and which of the inspected bodies is the principal
 * authority that makes it, where the framework lets that be decided: recorded when the whole report is signed off, before anybody
 * receives it.
 */
@Service
@Transactional(readOnly = true)
public class StatementDecisions implements DecidedStatements {

    private static final String NONE = "none";
    private static final String AUTHORITY = "authority";

    private final JdbcClient database;
    private final Inspections inspections;
    private final InspectedBodies bodies;
    private final Clock clock;

    StatementDecisions(JdbcClient database, Inspections inspections, InspectedBodies bodies, Clock clock) {
        this.database = database;
        this.inspections = inspections;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What can be decided: that none is asked for, or of whom; empty where nothing is to be decided. */
    public List<Choice> choices(InspectionView inspection) {
        Optional<ReportTimeline.Step> step = inspection.framework().timeline().decided();
        if (step.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NONE, "No statement is asked for"));
        if (mayBeAsked(inspection, step.get(), true, null)) {
            choices.add(
                    new Choice(AUTHORITY, "Yes, of " + inspection.authority().name() + ", the local authority"));
        }
        bodies.told(inspection.id()).stream()
                .filter(one -> mayBeAsked(inspection, step.get(), false, one.bodyId()))
                .forEach(one -> choices.add(new Choice(one.id().toString(), "Yes, of " + one.name())));
        return choices;
    }

    private static boolean mayBeAsked(
            InspectionView inspection, ReportTimeline.Step step, boolean authority, String body) {
        if (step.of().isEmpty()) {
            return authority;
        }
        JointInspection joint = inspection.framework().joint();
        return authority
                ? step.of().stream().anyMatch(id -> joint.body(id).localAuthority())
                : step.of().contains(body);
    }

    /** Whether this can be decided; nothing is, where nothing is to be decided. */
    public boolean isChoice(InspectionView inspection, String chosen) {
        List<Choice> choices = choices(inspection);
        return choices.isEmpty() || choices.stream().anyMatch(one -> one.value().equals(chosen));
    }

    /**
     * Records it; where the report is signed off once more, in the place of what was decided before.
     *
     * @param chosen  one of {@link #choices}; of no meaning where there are none
     * @param because null for no reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(InspectionView inspection, String chosen, String because, String user) {
        if (choices(inspection).isEmpty()) {
            return;
        }
        boolean asked = !NONE.equals(chosen);
        UUID organisation = asked && !AUTHORITY.equals(chosen) ? UUID.fromString(chosen) : null;
        database.sql("""
                        insert into statement_decision (inspection_id, asked, organisation_id, because, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (inspection_id) do update set asked = excluded.asked, organisation_id = excluded.organisation_id,
                            because = excluded.because, decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .params(inspection.id(), asked, organisation, because, user, Timestamp.from(clock.instant()))
                .update();
        inspections.note(
                inspection.id(),
                asked
                        ? "A written statement is asked of " + principal(inspection)
                        : "No written statement is asked for",
                because);
    }

    /** The name of the principal authority: the local authority where nothing else was decided. */
    public String principal(InspectionView inspection) {
        return named(inspection)
                .map(InspectedOrganisation::name)
                .orElse(inspection.authority().name());
    }

    /** The body that was named as principal authority; empty for the local authority, or where nothing was decided. */
    public Optional<InspectedOrganisation> named(InspectionView inspection) {
        if (inspection.framework().timeline().decided().isEmpty()) {
            return Optional.empty();
        }
        return database.sql("select organisation_id from statement_decision where inspection_id = :inspection")
                .param("inspection", inspection.id())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(one -> one)
                .map(id -> bodies.byId(inspection.id(), id));
    }

    @Override
    public Set<String> withoutOne(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? Set.of()
                : database.sql(
                                "select inspection_id from statement_decision where not asked and inspection_id in (:ids)")
                        .param("ids", inspectionIds)
                        .query(String.class)
                        .set();
    }

    @Override
    public String group(InspectionView inspection) {
        return named(inspection)
                .map(InspectedOrganisation::headGroup)
                .orElse(inspection.authority().dcsGroup());
    }
}
