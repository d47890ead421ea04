package org.waymark.casework.views;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.bodies.InspectedOrganisation;

/** The bodies' own looks at cases as they are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BodyAuditBook {

    private final JdbcClient database;

    BodyAuditBook(JdbcClient database) {
        this.database = database;
    }

    /** Of that inspection, by the cases' numbers and the bodies' names. */
    @Transactional(readOnly = true)
    public List<BodyAudit> of(String inspectionId) {
        return database.sql("""
                        select a.case_id, a.organisation_id, a.inspection_id, a.grade, a.says, a.by_user, a.at, a.ended_because
                        from body_audit a join case_file f on f.id = a.case_id
                        join inspected_organisation o on o.id = a.organisation_id
                        where a.inspection_id = :inspection order by f.number, o.name, o.code
                        """)
                .param("inspection", inspectionId)
                .query((row, number) -> {
                    Timestamp at = row.getTimestamp("at");
                    return new BodyAudit(
                            row.getString("case_id"),
                            row.getObject("organisation_id", UUID.class),
                            row.getString("inspection_id"),
                            row.getString("grade"),
                            row.getString("says"),
                            row.getString("by_user"),
                            at == null ? null : at.toInstant(),
                            row.getString("ended_because"));
                })
                .list();
    }

    void ask(String caseId, InspectedOrganisation organisation, Instant at) {
        database.sql("""
                        insert into body_audit (case_id, organisation_id, inspection_id, asked_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(caseId, organisation.id(), organisation.inspectionId(), Timestamp.from(at))
                .update();
    }

    void record(String caseId, UUID organisation, String grade, String says, String by, Instant at) {
        database.sql("""
                        update body_audit set grade = ?, says = ?, by_user = ?, at = ?
                        where case_id = ? and organisation_id = ?
                        """)
                .params(grade, says, by, Timestamp.from(at), caseId, organisation)
                .update();
    }

    /** What that organisation has not recorded is not waited for. */
    void end(String inspectionId, UUID organisation, String because) {
        database.sql("""
                        update body_audit set ended_because = ?
                        where inspection_id = ? and organisation_id = ? and at is null and ended_because is null
                        """).params(because, inspectionId, organisation).update();
    }
}
