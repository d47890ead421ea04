package org.waymark.casework.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.views.InspectorateView.OfStrand;
import org.waymark.platform.engine.AskedOnce;

/** The views as they are kept. */
@Component
@Transactional(readOnly = true)
class ViewBook {

    private static final String VIEWS = """
            select id, case_id, inspection_id, inspectorate, asked_at, facts, says, by_user, at, ended_because from case_view
            """;

    private final JdbcClient database;

    ViewBook(JdbcClient database) {
        this.database = database;
    }

    /** Why the views of a case were opened before all had recorded. */
    record Opening(String caseId, String reason, String by, Instant at) {}

    /** @param openings by case */
    record AllViews(List<InspectorateView> views, Map<String, Opening> openings) {

        List<InspectorateView> of(String caseId) {
            return views.stream().filter(one -> one.caseId().equals(caseId)).toList();
        }
    }

    AllViews of(String inspectionId) {
        return AskedOnce.of(ViewBook.class, inspectionId, () -> asked(inspectionId));
    }

    private AllViews asked(String inspectionId) {
        Map<UUID, List<OfStrand>> strands = database
                .sql("""
                        select s.view_id, s.strand, s.grade, s.says from case_view_strand s join case_view v on v.id = s.view_id
                        where v.inspection_id = :inspection
                        """)
                .param("inspection", inspectionId)
                .query((row, number) -> Map.entry(
                        row.getObject("view_id", UUID.class),
                        new OfStrand(row.getString("strand"), row.getString("grade"), row.getString("says"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<InspectorateView> views = database.sql(VIEWS + " where inspection_id = :inspection order by inspectorate")
                .param("inspection", inspectionId)
                .query((row, number) -> view(row, strands))
                .list();
        Map<String, Opening> openings = database
                .sql("""
                        select o.case_id, o.reason, o.by_user, o.opened_at
                        from case_view_opening o join case_file f on f.id = o.case_id where f.inspection_id = :inspection
                        """)
                .param("inspection", inspectionId)
                .query((row, number) -> new Opening(
                        row.getString("case_id"),
                        row.getString("reason"),
                        row.getString("by_user"),
                        row.getTimestamp("opened_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Opening::caseId, one -> one));
        return new AllViews(views, openings);
    }

    Optional<InspectorateView> byId(UUID id) {
        return database.sql(VIEWS + " where id = ?")
                .param(id)
                .query((row, number) -> view(row, Map.of()))
                .optional();
    }

    private static InspectorateView view(ResultSet row, Map<UUID, List<OfStrand>> strands) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp at = row.getTimestamp("at");
        return new InspectorateView(
                id,
                row.getString("case_id"),
                row.getString("inspection_id"),
                row.getString("inspectorate"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("facts"),
                row.getString("says"),
                row.getString("by_user"),
                at == null ? null : at.toInstant(),
                row.getString("ended_because"),
                strands.getOrDefault(id, List.of()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID ask(String caseId, String inspectionId, String inspectorate, Instant at) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into case_view (id, case_id, inspection_id, inspectorate, asked_at) values (?, ?, ?, ?, ?)")
                .params(id, caseId, inspectionId, inspectorate, Timestamp.from(at))
                .update();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(UUID id, String facts, String says, List<OfStrand> strands, String by, Instant at) {
        database.sql("update case_view set facts = ?, says = ?, by_user = ?, at = ? where id = ?")
                .params(facts, says, by, Timestamp.from(at), id)
                .update();
        strands.forEach(
                one -> database.sql("insert into case_view_strand (view_id, strand, grade, says) values (?, ?, ?, ?)")
                        .params(id, one.strand(), one.grade(), one.says())
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(UUID id, String because) {
        database.sql("update case_view set ended_because = ? where id = ? and at is null")
                .params(because, id)
                .update();
    }

    /** @return whether they were not open yet */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean open(Opening opening) {
        return database.sql("""
                        insert into case_view_opening (case_id, reason, by_user, opened_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(opening.caseId(), opening.reason(), opening.by(), Timestamp.from(opening.at()))
                        .update()
                > 0;
    }
}
