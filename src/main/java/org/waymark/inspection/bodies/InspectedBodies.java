package org.waymark.inspection.bodies;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.OrganisationView;
import org.waymark.authority.Organisations;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.AskedOnce;

/** The organisations that are inspected beside the local authority, inspection by inspection. */
@Service
public class InspectedBodies {

    private static final String ALL_OF = """
            select id, inspection_id, body, code, name, told_at, spoke_to, deputy_for, dropped_at, dropped_because from inspected_organisation
            where inspection_id = :inspection order by name, code
            """;

    private final JdbcClient database;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    InspectedBodies(JdbcClient database, Organisations organisations, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
        this.organisations = organisations;
    }

    /** Of that inspection, by name; none where the local authority alone is inspected. */
    @Transactional(readOnly = true)
    public List<InspectedOrganisation> of(String inspectionId) {
        return AskedOnce.of(InspectedBodies.class, inspectionId, () -> asked(inspectionId));
    }

    private List<InspectedOrganisation> asked(String inspectionId) {
        return database.sql(ALL_OF)
                .param("inspection", inspectionId)
                .query((row, number) -> new InspectedOrganisation(
                        row.getObject("id", UUID.class),
                        row.getString("inspection_id"),
                        row.getString("body"),
                        row.getString("code"),
                        row.getString("name"),
                        moment(row.getTimestamp("told_at")),
                        row.getString("spoke_to"),
                        row.getString("deputy_for"),
                        moment(row.getTimestamp("dropped_at")),
                        row.getString("dropped_because")))
                .list();
    }

    private static Instant moment(Timestamp kept) {
        return kept == null ? null : kept.toInstant();
    }

    /** Those of an inspection whose heads have been told, and that are inspected still. */
    public List<InspectedOrganisation> told(String inspectionId) {
        return of(inspectionId).stream()
                .filter(one -> one.isTold() && !one.hasDroppedOut())
                .toList();
    }

    /** The ids of the inspections that the notice has opened to any of these groups of an organisation. */
    @Transactional(readOnly = true)
    public Set<String> inspectionsOpenTo(Set<String> groups) {
        Set<String> codes = groups.stream()
                .flatMap(group -> OrganisationView.codeOf(group).stream())
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? Set.of()
                : database.sql("""
                        select o.inspection_id from inspected_organisation o join inspection i on i.id = o.inspection_id
                        where o.told_at is not null and o.dropped_at is null and i.status <> 'CANCELLED' and o.code in (:codes)
                        """).param("codes", codes).query(String.class).set();
    }

    /**
     * Which organisations are the bodies of an inspection that is planned.
     *
     * @param codes of the list of organisations
     * @throws org.waymark.platform.tasks.RefusedAnswers when a body is left out, or an organisation cannot be one
     */
    @Transactional
    public void choose(InspectionView planned, List<String> codes) {
        Map<String, List<OrganisationView>> chosen =
                new ChosenBodies(organisations).check(planned.framework(), codes, planned.firstDay());
        chosen.forEach((body, all) -> all.forEach(one -> database.sql(
                        "insert into inspected_organisation (id, inspection_id, body, code, name) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), planned.id(), body, one.code(), one.name())
                .update()));
    }

    /** Its head has been told: its people may know of the inspection from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(InspectedOrganisation organisation, Instant at, String by, String spokeTo, String deputyFor) {
        int told = database.sql("""
                        update inspected_organisation set told_at = ?, told_by = ?, spoke_to = ?, deputy_for = ?
                        where id = ? and told_at is null
                        """)
                .params(Timestamp.from(at), by, spokeTo, deputyFor, organisation.id())
                .update();
        if (told != 1) {
            throw new IllegalStateException("The head of " + organisation.name() + " has been told already.");
        }
        events.publishEvent(new BodyTold(organisation));
    }

    /** It is inspected no more, and its people do not see the inspection any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropOut(InspectedOrganisation organisation, Instant at, String by, String because) {
        database.sql(
                        "update inspected_organisation set dropped_at = ?, dropped_by = ?, dropped_because = ? where id = ?")
                .params(Timestamp.from(at), by, because, organisation.id())
                .update();
    }

    /** An inspectorate takes no part any more. @param inspectorate id of the framework */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropOut(String inspectionId, String inspectorate, Instant at, String by, String because) {
        database.sql("insert into inspectorate_drop_out (inspection_id, inspectorate, reason, by_user, at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(inspectionId, inspectorate, because, by, Timestamp.from(at))
                .update();
    }

    /** Why inspectorates take no part any more, by their ids. */
    @Transactional(readOnly = true)
    public Map<String, String> inspectoratesDroppedOut(String inspectionId) {
        return database
                .sql("select inspectorate, reason from inspectorate_drop_out where inspection_id = :inspection")
                .param("inspection", inspectionId)
                .query((row, number) -> Map.entry(row.getString("inspectorate"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By the id, one that is inspected. */
    public InspectedOrganisation byId(String inspectionId, UUID id) {
        return of(inspectionId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
