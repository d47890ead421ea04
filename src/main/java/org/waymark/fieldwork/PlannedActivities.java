package org.waymark.fieldwork;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;

/** What inspectors are still to do beside the cases, across inspections. */
@Service
@Transactional(readOnly = true)
public class PlannedActivities {

    private final JdbcClient database;

    PlannedActivities(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param inspector their user
     * @param from      London's time; null when the hour was not fixed, and then {@code to} is null too
     */
    public record Entry(String inspectionId, String inspector, LocalDate day, LocalTime from, LocalTime to) {

        /** Whether both would have one inspector at the same time. */
        public boolean clashesWith(Entry other) {
            return inspector.equals(other.inspector)
                    && day.equals(other.day)
                    && from != null
                    && other.from != null
                    && from.isBefore(other.to)
                    && other.from.isBefore(to);
        }
    }

    /** Open entries of these inspections from that day on, asked for at once, in the order of their days. */
    public List<Entry> of(Collection<String> inspectionIds, LocalDate from) {
        if (inspectionIds.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select inspection_id, inspector, planned_day,
                            planned_from at time zone :london, planned_to at time zone :london
                        from activity
                        where inspection_id in (:inspections) and planned_day >= :from
                            and ending is null and recorded_at is null
                        order by planned_day, planned_from nulls last, id
                        """)
                .param("london", London.ZONE.getId())
                .param("inspections", inspectionIds)
                .param("from", from)
                .query((row, number) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        time(row.getObject(4, LocalDateTime.class)),
                        time(row.getObject(5, LocalDateTime.class))))
                .list();
    }

    /** What is planned of these activities, by id, asked for at once. */
    public Map<String, ActivityPlan> plans(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, ActivityPlan> plans = new HashMap<>();
        database.sql("""
                        select id, planned_day, planned_from, planned_to, inspector, kind, type, title, what, with_whom, room
                        from activity where id in (:ids)
                        """)
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query(row -> {
                    plans.put(
                            row.getString(1),
                            new ActivityPlan(
                                    row.getObject(2, LocalDate.class),
                                    instant(row.getTimestamp(3)),
                                    instant(row.getTimestamp(4)),
                                    row.getString(5),
                                    ActivityType.kept(
                                            ActivityKind.valueOf(row.getString(6)), row.getString(7), row.getString(8)),
                                    row.getString(9),
                                    row.getString(10),
                                    row.getString(11)));
                });
        return plans;
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static LocalTime time(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalTime();
    }
}
