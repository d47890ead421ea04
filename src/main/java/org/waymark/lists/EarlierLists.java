package org.waymark.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.ReadLists;
import org.waymark.records.KeptTables;
import org.waymark.records.OfferedAgain;

/** Lists that the authority gave for another inspection not long ago: they are offered before others are asked for. */
@Component
class EarlierLists {

    private static final String GIVEN = """
            from list_submission s join inspection i on i.id = s.inspection_id
            left join list_submission root on root.id = s.given_before
            where i.authority_code = :authority and i.demonstration = :invented and i.id <> :inspection
                and s.status = 'CONFIRMED' and coalesce(root.confirmed_at, s.confirmed_at) >= :since
            """;
    private static final String LATEST = """
            select s.id, coalesce(root.id, s.id), coalesce(root.confirmed_at, s.confirmed_at), s.inspection_id, s.children,
                s.file_name <> :erased and s.children = (select count(*) from child where submission_id = s.id),
                s.file_name, s.file_size, s.sha256
            """ + GIVEN + " order by s.confirmed_at desc limit 1";
    private static final String THE_SAME =
            "select coalesce(root.id, s.id) " + GIVEN + " and s.sha256 = :sha256 order by s.confirmed_at desc limit 1";

    private final JdbcClient database;
    private final Inspections inspections;
    private final Submissions submissions;
    private final ListStore store;
    private final OfferedAgain offered;
    private final Clock clock;

    EarlierLists(
            JdbcClient database,
            Inspections inspections,
            Submissions submissions,
            ListStore store,
            OfferedAgain offered,
            Clock clock) {
        this.database = database;
        this.inspections = inspections;
        this.submissions = submissions;
        this.store = store;
        this.offered = offered;
        this.clock = clock;
    }

    /**
     * What is offered.
     *
     * @param on       the day on which they counted for the first time
     * @param months   for how many from then on they are offered
     * @param what     the inspection that they were given for last, by its framework
     * @param firstDay its first day on site
     * @param kept     whether Waymark still has what was read, in the shape that this inspection needs; otherwise the authority has
     *                 the file alone
     */
    record Offer(LocalDate on, int months, String what, LocalDate firstDay, int children, boolean kept) {}

    private record Given(
            UUID id, UUID root, LocalDate on, String inspection, int children, boolean whole, ReceivedFile file) {}

    /** The latest that may be offered for this inspection; empty where there are none. */
    Optional<Offer> offer(InspectionView inspection) {
        return latest(inspection).map(given -> {
            InspectionView earlier = inspections.byId(given.inspection());
            return new Offer(
                    given.on(),
                    offered.months(),
                    earlier.framework().title(),
                    earlier.firstDay(),
                    given.children(),
                    isUsable(given, earlier, inspection));
        });
    }

    /** The lists that this very file was before, by the id of the upload that came first; empty where it is new. */
    Optional<UUID> same(InspectionView inspection, String sha256) {
        return asked(THE_SAME, inspection)
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    /**
     * What was read then as a preview for this inspection: with the problems as they were told then, and the ages of its own
     * first day.
     *
     * @throws ListsRefused when there is nothing that could be taken over, or nothing that this inspection can use
     */
    ListPreview takeOver(InspectionView inspection, String user) {
        Given given = latest(inspection)
                .filter(one -> isUsable(one, inspections.byId(one.inspection()), inspection))
                .orElseThrow(() ->
                        new ListsRefused("The lists that were given before are not kept any more, so they cannot be"
                                + " taken over. Where they still hold, supply the same file again."));
        ListSubmission before = submissions.byId(given.id()).orElseThrow();
        ReadLists lists = new ReadLists(
                store.records(given.id()),
                rows(submissions.preview(before).rowsPerList()),
                store.others(given.id()),
                store.problems(given.id()));
        ListRules.check(lists, inspection);
        return submissions.keep(inspection, given.file().givenBefore(given.root()), lists, user);
    }

    private static boolean isUsable(Given given, InspectionView earlier, InspectionView inspection) {
        return given.whole() && followed(earlier).equals(followed(inspection));
    }

    /** Which of the other lists make journeys: where these differ, the same file gives other journeys. */
    private static Set<OtherList> followed(InspectionView inspection) {
        return OtherList.showing(inspection.framework().listedStages());
    }

    private static Map<Integer, Integer> rows(List<Integer> perList) {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (int list = 1; list <= perList.size(); list++) {
            rows.put(list, perList.get(list - 1));
        }
        return rows;
    }

    private Optional<Given> latest(InspectionView inspection) {
        return asked(LATEST, inspection)
                .param("erased", KeptTables.ERASED)
                .query((row, number) -> new Given(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        London.dateOf(row.getTimestamp(3).toInstant()),
                        row.getString(4),
                        row.getInt(5),
                        row.getBoolean(6),
                        new ReceivedFile(row.getString(7), row.getInt(8), row.getString(9), null)))
                .optional();
    }

    private JdbcClient.StatementSpec asked(String statement, InspectionView inspection) {
        Instant since = London.startOf(London.dateOf(clock.instant()).minusMonths(offered.months()));
        return database.sql(statement)
                .param("authority", inspection.authority().code())
                .param("invented", inspection.demonstration())
                .param("inspection", inspection.id())
                .param("since", since.atOffset(ZoneOffset.UTC));
    }
}
