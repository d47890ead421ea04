package org.waymark.fieldwork;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.records.BurdenSource;

/** What the days on site asked of the authority: requests, evidence, access to be arranged, people to be met. */
@Component
class BurdenOfFieldwork implements BurdenSource {

    private static final String ASKED = """
            select inspection_id, 'request' as kind, count(*) as times, 0 as minutes
                from information_request where inspection_id in (:ids) and organisation_id is null group by inspection_id
            union all
            select inspection_id, 'evidence', count(*), 0
                from evidence_item where inspection_id in (:ids) group by inspection_id
            union all
            select inspection_id, 'set-up', count(*), 0
                from set_up where inspection_id in (:ids) group by inspection_id
            union all
            select inspection_id, 'meeting', count(*), coalesce(sum(minutes), 0)
                from activity where inspection_id in (:ids) and recorded_at is not null and kind <> 'DOCUMENT'
                group by inspection_id
            """;

    private final JdbcClient database;

    BurdenOfFieldwork(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<BurdenCount> asked(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? List.of()
                : database.sql(ASKED)
                        .param("ids", inspectionIds)
                        .query((row, number) ->
                                new BurdenCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                        .list();
    }
}
