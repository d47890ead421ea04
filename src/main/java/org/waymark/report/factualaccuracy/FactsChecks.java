package org.waymark.report.factualaccuracy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.OrganisationView;
import org.waymark.framework.JointInspection;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.deadlines.AwaitedComments;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.report.FactualAccuracy.Came;
import org.waymark.report.FactualAccuracyRepository;
import org.waymark.report.FactualComment;

/**
 * The inspected bodies beside the local authority that check the facts of a draft: who is asked, whose task is whose, and
 * how far each has come. What they say stands with what the authority says.
 */
@Service
@Transactional
public class FactsChecks implements AwaitedComments {

    /** Of the task's scope: the group whose task it is. */
    public static final String CHECKER = "checker";

    private final JdbcClient database;
    private final Inspections inspections;
    private final InspectedBodies bodies;
    private final FactualAccuracyRepository accuracies;
    private final InspectionAccess access;

    FactsChecks(
            JdbcClient database,
            Inspections inspections,
            InspectedBodies bodies,
            FactualAccuracyRepository accuracies,
            InspectionAccess access) {
        this.database = database;
        this.inspections = inspections;
        this.bodies = bodies;
        this.accuracies = accuracies;
        this.access = access;
    }

    /**
     * What one of them was asked, and what came.
     *
     * @param taskId null until its task was put before its head
     * @param came   null until it answered, or its time was over
     * @param by     the user who submitted or saved; null when nobody did
     */
    public record FactsCheck(InspectedOrganisation organisation, String taskId, Came came, String by, Instant at) {

        public boolean isOpen() {
            return came == null;
        }
    }

    /** With the draft, those are asked who know of the inspection and whom the framework lets check its facts. */
    public void ask(InspectionView inspection) {
        JointInspection joint = inspection.framework().joint();
        bodies.told(inspection.id()).stream()
                .filter(one -> joint.body(one.bodyId()).checksFacts())
                .forEach(one -> database.sql(
                                "insert into facts_check (organisation_id, inspection_id) values (?, ?) on conflict do nothing")
                        .params(one.id(), one.inspectionId())
                        .update());
    }

    /** Of that inspection, by name; none where the local authority alone checks the facts. */
    @Transactional(readOnly = true)
    public List<FactsCheck> of(String inspectionId) {
        Map<UUID, InspectedOrganisation> organisations = bodies.of(inspectionId).stream()
                .collect(Collectors.toMap(InspectedOrganisation::id, Function.identity()));
        return organisations.isEmpty()
                ? List.of()
                : database.sql("""
                        select c.organisation_id, c.task_id, c.came, c.by_user, c.received_at
                        from facts_check c join inspected_organisation o on o.id = c.organisation_id
                        where c.inspection_id = :inspection order by o.name, o.code
                        """)
                        .param("inspection", inspectionId)
                        .query((row, number) -> new FactsCheck(
                                organisations.get(row.getObject("organisation_id", UUID.class)),
                                row.getString("task_id"),
                                row.getString("came") == null ? null : Came.valueOf(row.getString("came")),
                                row.getString("by_user"),
                                row.getTimestamp("received_at") == null
                                        ? null
                                        : row.getTimestamp("received_at").toInstant()))
                        .list();
    }

    /** Those who have not answered yet. */
    @Transactional(readOnly = true)
    public List<FactsCheck> open(String inspectionId) {
        return of(inspectionId).stream().filter(FactsCheck::isOpen).toList();
    }

    /** The groups before which a task is put, one each: the authority's director, and the heads of these bodies. */
    @Transactional(readOnly = true)
    public List<String> groups(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        return Stream.concat(
                        Stream.of(inspection.authority().dcsGroup()),
                        open(inspectionId).stream()
                                .map(check -> check.organisation().headGroup()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> awaited(String inspectionId) {
        boolean authorityIsIn = accuracies
                .findById(inspectionId)
                .filter(accuracy -> accuracy.isIn())
                .isPresent();
        return groups(inspectionId).stream().skip(authorityIsIn ? 1 : 0).toList();
    }

    /** Of whom that task is; empty for the authority. */
    @Transactional(readOnly = true)
    public Optional<InspectedOrganisation> organisation(OpenTask task) {
        return organisation(task.inspectionId(), task.variable(CHECKER));
    }

    Optional<InspectedOrganisation> organisation(String inspectionId, String group) {
        return OrganisationView.codeOf(group == null ? "" : group).flatMap(code -> bodies.of(inspectionId).stream()
                .filter(one -> one.code().equals(code))
                .findFirst());
    }

    /** That task was put before its head: what is saved in it is told from what others save in theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begun(InspectedOrganisation organisation, String taskId) {
        database.sql("update facts_check set task_id = ? where organisation_id = ?")
                .params(taskId, organisation.id())
                .update();
    }

    /** The tasks that are of other bodies than the authority. */
    Set<String> tasks(String inspectionId) {
        return of(inspectionId).stream()
                .map(FactsCheck::taskId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    /** @param by the user; null when nobody answered */
    @Transactional(propagation = Propagation.MANDATORY)
    void received(InspectedOrganisation organisation, Came came, String by, Instant at) {
        database.sql("update facts_check set came = ?, by_user = ?, received_at = ? where organisation_id = ?")
                .params(came.name(), by, Timestamp.from(at), organisation.id())
                .update();
    }

    /** Of which of these comments whoever asks may read: of the inspectorates all, of an inspected body its own. */
    @Transactional(readOnly = true)
    public boolean mayRead(InspectionView inspection, UUID organisation) {
        if (access.is(inspection, AccessRole.LEAD, AccessRole.QUALITY, AccessRole.MANAGER)) {
            return true;
        }
        return organisation == null
                ? access.is(inspection, AccessRole.DIRECTORS_OFFICE)
                : headed(inspection).contains(organisation);
    }

    /** Whether whoever asks may read the draft: the inspectorates, and those who check its facts. */
    @Transactional(readOnly = true)
    public boolean mayReadDraft(InspectionView inspection) {
        return access.is(inspection, AccessRole.STAFF, AccessRole.DIRECTORS_OFFICE)
                || of(inspection.id()).stream().anyMatch(check -> headed(inspection)
                        .contains(check.organisation().id()));
    }

    private Set<UUID> headed(InspectionView inspection) {
        return access.theirBodies(inspection).stream()
                .filter(one -> access.isIn(one.headGroup()))
                .map(InspectedOrganisation::id)
                .collect(Collectors.toSet());
    }

    /** Whose comment it is, by name; null where the authority alone is inspected. */
    @Transactional(readOnly = true)
    public String whose(InspectionView inspection, FactualComment comment) {
        List<InspectedOrganisation> others = bodies.of(inspection.id());
        if (others.isEmpty()) {
            return null;
        }
        return others.stream()
                .filter(one -> one.id().equals(comment.organisation()))
                .map(InspectedOrganisation::name)
                .findFirst()
                .orElse(inspection.authority().name());
    }
}
