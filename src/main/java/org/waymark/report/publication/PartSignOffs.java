package org.waymark.report.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Inspectorate;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectorateDroppedOut;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.report.Writings;

/**
 * How each inspectorate of a joint inspection signs its part of the final report off, one after the other, the leading one last.
 * Where a lead sees it otherwise, a manager settles it, and the other view stays in the record. A new wording is signed anew.
 */
@Service
@Transactional
public class PartSignOffs {

    /** The part of the inspectorate that leads overall, and of one that inspects alone. */
    public static final String LEADING = "leading";

    private static final String TASK = "task-sign-off";

    private final JdbcClient database;
    private final Inspections inspections;
    private final Writings writings;
    private final Processes processes;
    private final Clock clock;

    PartSignOffs(JdbcClient database, Inspections inspections, Writings writings, Processes processes, Clock clock) {
        this.database = database;
        this.inspections = inspections;
        this.writings = writings;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * What one lead said of one wording.
     *
     * @param inspectorate   id of the framework, or {@link #LEADING}
     * @param wording        which version of the words it was
     * @param differs        what they see otherwise; null where they agree
     * @param settledBecause what a manager decided; null where nothing was to be settled, or is not yet
     */
    public record PartSignOff(
            String inspectorate,
            int wording,
            String differs,
            String by,
            Instant at,
            String settledBecause,
            String settledBy) {

        boolean isOpen() {
            return differs != null && settledBecause == null;
        }
    }

    /** All of them, also of earlier wordings, the earliest first. */
    @Transactional(readOnly = true)
    public List<PartSignOff> of(String inspectionId) {
        return database.sql("""
                        select inspectorate, wording, differs, by_user, at, settled_because, settled_by from part_sign_off
                        where inspection_id = :inspection order by at
                        """)
                .param("inspection", inspectionId)
                .query((row, number) -> new PartSignOff(
                        row.getString("inspectorate"),
                        row.getInt("wording"),
                        row.getString("differs"),
                        row.getString("by_user"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("settled_because"),
                        row.getString("settled_by")))
                .list();
    }

    /** Whose sign-off comes next: of the other inspectorates that are on the team, in their order, then of the leading one. */
    @Transactional(readOnly = true)
    public String next(String inspectionId) {
        return turn(inspectionId, Set.of());
    }

    /** @param too inspectorates that are not on the team any more */
    private String turn(String inspectionId, Set<String> too) {
        List<String> signed = signed(inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        return inspection.framework().joint().inspectorates().stream()
                .map(Inspectorate::id)
                .filter(id -> !signed.contains(id) && (too.contains(id) || isOnTheTeam(inspection, id)))
                .findFirst()
                .orElse(LEADING);
    }

    /** Whether another part is to be signed off, after one was: the leading inspectorate has not decided on these words yet. */
    @Transactional(readOnly = true)
    public boolean isAnotherLeft(String inspectionId) {
        return inspections.byId(inspectionId).framework().joint().severalInspect()
                && !signed(inspectionId).contains(LEADING);
    }

    private List<String> signed(String inspectionId) {
        return ofNow(inspectionId).stream().map(PartSignOff::inspectorate).toList();
    }

    private static boolean isOnTheTeam(InspectionView inspection, String inspectorate) {
        return inspection.members().stream()
                .anyMatch(member -> member.isPartner() && inspectorate.equals(member.inspectorate()));
    }

    /** The group before which the sign-off of a part is put. */
    public static String group(String part) {
        return LEADING.equals(part) ? StaffGroups.MANAGERS : PartnerInspectorates.group(part);
    }

    private List<PartSignOff> ofNow(String inspectionId) {
        int now = wording(inspectionId);
        return of(inspectionId).stream().filter(one -> one.wording() == now).toList();
    }

    private int wording(String inspectionId) {
        return writings.of(inspectionId).size();
    }

    /** What leads see otherwise in the words as they are now, and nobody has settled. */
    @Transactional(readOnly = true)
    public List<PartSignOff> unsettled(String inspectionId) {
        return ofNow(inspectionId).stream().filter(PartSignOff::isOpen).toList();
    }

    /** @param differs what they see otherwise; null where they agree */
    @Transactional(propagation = Propagation.MANDATORY)
    void sign(String inspectionId, String part, String differs, String by) {
        database.sql("""
                        insert into part_sign_off (inspection_id, inspectorate, wording, differs, by_user, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(inspectionId, part, wording(inspectionId), differs, by, Timestamp.from(clock.instant()))
                .update();
    }

    /** A manager has decided; what was seen otherwise stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(String inspectionId, String because, String by) {
        database.sql("""
                        update part_sign_off set settled_because = ?, settled_by = ?, settled_at = ?
                        where inspection_id = ? and wording = ? and differs is not null and settled_because is null
                        """)
                .params(because, by, Timestamp.from(clock.instant()), inspectionId, wording(inspectionId))
                .update();
    }

    /** Its part is signed by nobody: where that is waited for, the next one signs. */
    @EventListener
    void goOnWithout(InspectorateDroppedOut dropped) {
        String id = dropped.inspectionId();
        if (turn(id, Set.of(dropped.inspectorate())).equals(dropped.inspectorate())) {
            processes.beginAgain(id, TASK);
        }
    }
}
