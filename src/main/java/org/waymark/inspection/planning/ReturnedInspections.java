package org.waymark.inspection.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;

/** Inspections that were planned and cannot be held as planned: their authorities are to be planned again. */
@Component
public class ReturnedInspections {

    private final JdbcClient database;
    private final Clock clock;

    ReturnedInspections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that is to be planned again.
     *
     * @param reference the one that it had
     * @param authority the authority's code
     * @param firstDay  on which it was to begin
     * @param framework the id of the framework under which it was planned
     * @param proposed  the id of the framework that is to take the place; null where none is proposed
     */
    record Returned(String reference, String authority, LocalDate firstDay, String framework, String proposed) {}

    /** The first to begin first. */
    List<Returned> open() {
        return database.sql("""
                        select i.reference, r.authority_code, i.first_day, r.framework_id, r.proposed
                        from returned_inspection r
                        join inspection i on i.id = r.inspection_id
                        where r.planned_as is null
                        order by i.first_day, i.reference
                        """)
                .query((row, number) -> new Returned(
                        row.getString("reference"),
                        row.getString("authority_code"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("framework_id"),
                        row.getString("proposed")))
                .list();
    }

    /** @param proposed the id of the framework that is to take the place; null for none */
    public void add(InspectionView inspection, String proposed) {
        database.sql("""
                        insert into returned_inspection (inspection_id, authority_code, framework_id, proposed, returned_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        inspection.id(),
                        inspection.authority().code(),
                        inspection.framework().id(),
                        proposed,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The authority is planned again: nothing of it waits any more. */
    void plannedAgain(InspectionView inspection) {
        database.sql("update returned_inspection set planned_as = ? where authority_code = ? and planned_as is null")
                .params(inspection.id(), inspection.authority().code())
                .update();
    }
}
