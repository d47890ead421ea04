package org.waymark.framework.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.framework.life.FrameworkAct.Kind;

/** What was done to frameworks, as rows that are added to and never changed. */
@Component
public class FrameworkActs {

    private final JdbcClient database;

    FrameworkActs(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were done. */
    List<FrameworkAct> all() {
        return database.sql("select framework_id, kind, on_day from framework_act order by id")
                .query((row, number) -> new FrameworkAct(
                        row.getString("framework_id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /** @param by the id of whoever did it */
    public void add(FrameworkAct act, String reason, String by, Instant at) {
        database.sql("""
                        insert into framework_act (framework_id, kind, on_day, reason, done_by, done_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(act.framework(), act.kind().name(), act.day(), reason, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
