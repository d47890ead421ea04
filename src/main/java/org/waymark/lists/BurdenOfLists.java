package org.waymark.lists;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.records.BurdenSource;

/**
 * How often lists were asked of the authority: those that it supplied, however often it had to. Those that it had given for
 * another inspection and that were used again are counted apart.
 */
@Component
class BurdenOfLists implements BurdenSource {

    private final JdbcClient database;

    BurdenOfLists(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<BurdenCount> asked(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? List.of()
                : database.sql("""
                        select inspection_id, given_before is not null, count(*) from list_submission
                        where inspection_id in (:ids) and (status = 'CONFIRMED' or confirmed_at is not null)
                        group by 1, 2
                        """)
                        .param("ids", inspectionIds)
                        .query((row, number) -> new BurdenCount(
                                row.getString(1), row.getBoolean(2) ? "lists-again" : "lists", row.getLong(3), 0))
                        .list();
    }
}
