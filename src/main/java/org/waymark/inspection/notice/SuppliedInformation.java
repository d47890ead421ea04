package org.waymark.inspection.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.bodies.InspectedOrganisation;

/** What the inspected bodies beside the local authority supplied of what was asked of them. */
@Service
class SuppliedInformation {

    private final JdbcClient database;

    SuppliedInformation(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param kind           an id of what the framework asks for
     * @param whereToRead    null when it is not held
     * @param notHeldBecause null when it is
     */
    record Supplied(UUID organisation, String kind, String whereToRead, String notHeldBecause, String by, Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(InspectedOrganisation organisation, Supplied one) {
        database.sql("""
                        insert into supplied_information
                            (organisation_id, inspection_id, kind, where_to_read, not_held_because, supplied_by, supplied_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        organisation.id(),
                        organisation.inspectionId(),
                        one.kind(),
                        one.whereToRead(),
                        one.notHeldBecause(),
                        one.by(),
                        Timestamp.from(one.at()))
                .update();
    }

    @Transactional(readOnly = true)
    List<Supplied> of(String inspectionId) {
        return database.sql("""
                        select organisation_id, kind, where_to_read, not_held_because, supplied_by, supplied_at
                        from supplied_information where inspection_id = :inspection
                        """)
                .param("inspection", inspectionId)
                .query((row, number) -> new Supplied(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("kind"),
                        row.getString("where_to_read"),
                        row.getString("not_held_because"),
                        row.getString("supplied_by"),
                        row.getTimestamp("supplied_at").toInstant()))
                .list();
    }
}
