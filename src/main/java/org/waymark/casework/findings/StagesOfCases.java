package org.waymark.casework.findings;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.Depth;
import org.waymark.platform.tasks.CaseProgress;

/**
 * How many stages of each tracked case were evaluated. A sampled case has one evaluation for all of them. Asked with each look at a
 * list, so nothing else of a case is read.
 */
@Component
class StagesOfCases implements CaseProgress {

    private final JdbcClient database;

    StagesOfCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String process() {
        return ChildJourneyProcess.KEY;
    }

    @Override
    public Map<String, String> open(String user) {
        return database
                .sql("select business_key, inspection_id, number from case_file where owner = :user and status = :open")
                .param("user", user)
                .param("open", CaseStatus.OPEN.name())
                .query((row, place) -> Map.entry(
                        row.getString(1),
                        "/camunda/waymark/inspection.html?inspection=" + row.getString(2) + "#case/"
                                + row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<String, StagesDone> of(Collection<String> businessKeys) {
        return businessKeys.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                "select f.business_key, count(distinct e.stage), cardinality(string_to_array(f.stages, ','))"
                                        + " from case_file f left join stage_evaluation e on e.case_id = f.id and e.superseded_at is null"
                                        + " where f.business_key in (:keys) and f.depth = :tracked and f.stages <> '' group by f.id")
                        .param("keys", businessKeys)
                        .param("tracked", Depth.TRACKED.name())
                        .query((row, place) ->
                                Map.entry(row.getString(1), new StagesDone(row.getInt(2), row.getInt(3))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
