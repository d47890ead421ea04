package org.waymark.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which vulnerable groups of the framework the children belong to: no list marks them, inspectors find them. */
@Component
public class CaseGroups {

    private final JdbcClient database;

    CaseGroups(JdbcClient database) {
        this.database = database;
    }

    /** What one stage shows is added to what others showed. */
    public void add(String caseId, Collection<String> groups) {
        groups.forEach(
                group -> database.sql("insert into case_group (case_id, group_id) values (?, ?) on conflict do nothing")
                        .params(caseId, group)
                        .update());
    }

    /** The case as a whole decides. */
    public void replace(String caseId, Collection<String> groups) {
        database.sql("delete from case_group where case_id = ?").param(caseId).update();
        add(caseId, groups);
    }

    public List<String> of(String caseId) {
        return List.copyOf(of(List.of(caseId)).getOrDefault(caseId, Set.of()));
    }

    /** By case; a case of which no group is known is not in it. */
    public Map<String, Set<String>> of(Collection<String> caseIds) {
        Map<String, Set<String>> found = new TreeMap<>();
        if (!caseIds.isEmpty()) {
            database.sql("select case_id, group_id from case_group where case_id in (:cases)")
                    .param("cases", caseIds)
                    .query((row, number) -> found.computeIfAbsent(row.getString(1), id -> new TreeSet<>())
                            .add(row.getString(2)))
                    .list();
        }
        return found;
    }
}
