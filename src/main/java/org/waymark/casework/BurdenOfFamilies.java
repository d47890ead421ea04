package org.waymark.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.records.BurdenSource;

/** How many meetings with families the authority arranged. */
@Component
class BurdenOfFamilies implements BurdenSource {

    private final JdbcClient database;

    BurdenOfFamilies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<BurdenCount> asked(Collection<String> inspectionIds) {
        return inspectionIds.isEmpty()
                ? List.of()
                : database.sql("select case_file.inspection_id, count(*) from family_meeting"
                                + " join case_file on case_file.id = family_meeting.case_id"
                                + " where case_file.inspection_id in (:ids) group by case_file.inspection_id")
                        .param("ids", inspectionIds)
                        .query((row, number) -> new BurdenCount(row.getString(1), "family", row.getLong(2), 0))
                        .list();
    }
}
