package org.waymark.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.EnginePutBack;
import org.waymark.TestDatabase;
import org.waymark.Waymark;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.CalendarInUse;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.change.CalendarChange.State;
import org.waymark.calendar.change.WaitingDates.Move;
import org.waymark.calendar.change.WaitingDates.Moves;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.rehearsal.PlayedInspections;
import org.waymark.rehearsal.PlayedInspectionsConfiguration;

/**
 * On Saturday 10 September 2022 it was announced that Monday 19 September, the day of the State Funeral, would be a bank
 * holiday. Three inspections were under way or planned. Waymark is stopped half way through moving their dates.
 */
@ExtendWith(EnginePutBack.class)
class AnnouncedNineDaysBeforeTest {

    private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);
    private static final Instant ANNOUNCED = Instant.parse("2022-09-10T11:00:00Z");
    private static final Instant END_OF_THE_19TH = Instant.parse("2022-09-19T23:00:00Z");
    private static final Instant END_OF_THE_20TH = Instant.parse("2022-09-20T23:00:00Z");

    @TempDir
    private Path directory;

    private final String database = TestDatabase.newDatabase();
    private ConfigurableApplicationContext waymark;
    private InspectionView drafting;
    private InspectionView onSite;
    private InspectionView planned;

    @BeforeEach
    void threeInspectionsOfSeptember2022() throws IOException {
        BankHolidays without = ChangedHolidays.without(BankHolidays.shipped(), FUNERAL);
        Files.writeString(directory.resolve("bank-holidays.json"), without.toJson());
        waymark = start();
        PlayedInspections played = waymark.getBean(PlayedInspections.class);
        played.comeTogether("waymark-test");
        drafting = played.begun("301", LocalDate.of(2022, 8, 22), "draft-report");
        onSite = played.begun("302", LocalDate.of(2022, 9, 6), "keep-in-touch");
        waymark.getBean(EngineByHand.class).setClock(ANNOUNCED);
        planned = played.planned("303", FUNERAL);
        waymark.getBean(EngineByHand.class).doDueJobs(drafting.id());
        waymark.getBean(EngineByHand.class).doDueJobs(onSite.id());
    }

    @AfterEach
    void stop() {
        waymark.getBean(EngineByHand.class).resetClock();
        waymark.close();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Waymark.class, PlayedInspectionsConfiguration.class)
                .web(WebApplicationType.NONE)
                .profiles("rehearsal")
                .properties(Map.of(
                        "spring.datasource.url",
                        database,
                        "spring.datasource.username",
                        "postgres",
                        "waymark.bank-holidays",
                        directory.resolve("bank-holidays.json").toString()))
                .run();
    }

    @Test
    void everyOpenDateMovesOnceWhateverHappensOnTheWay() {
        assertThat(limit("draft")).isEqualTo("2022-09-19");
        Map<String, String> before = dates();

        CalendarChange change = asAdmin(() -> waymark.getBean(CalendarChanges.class)
                .proposeDay(FUNERAL, "Bank Holiday for the State Funeral", "Proclaimed on 10 September 2022"));
        List<String> inspections = waymark.getBean(WaitingDates.class).inspections();
        List<Moves> preview = waymark.getBean(CalendarMover.class).preview(change, inspections);

        assertThat(moves(preview, drafting))
                .containsOnly(
                        Map.entry("Limit: " + title("draft"), "2022-09-19T23:00:00Z > 2022-09-20T23:00:00Z"),
                        Map.entry("Limit: " + title("final"), "2022-10-03T23:00:00Z > 2022-10-04T23:00:00Z"),
                        Map.entry("Limit: " + title("publication"), "2022-10-05T23:00:00Z > 2022-10-06T23:00:00Z"),
                        Map.entry("Task: Draft the report", "2022-09-19T23:00:00Z > 2022-09-20T23:00:00Z"),
                        Map.entry("Timer: Draft: overdue", "2022-09-19T23:00:00Z > 2022-09-20T23:00:00Z"));
        assertThat(moves(preview, onSite))
                .containsEntry("Last day on site, planned", END_OF_THE_19TH + " > " + END_OF_THE_20TH);
        assertThat(moves(preview, planned))
                .containsEntry("First day on site, which is no working day any more", "2022-09-18T23:00:00Z > null");
        assertThat(preview)
                .extracting(Moves::reference)
                .as("nobody learns of an inspection before it is announced")
                .containsExactlyInAnyOrder(drafting.reference(), onSite.reference(), null);
        assertThat(dates()).as("looking moves nothing").isEqualTo(before);
        assertThat(limit("draft")).isEqualTo("2022-09-19");

        asAdmin(() -> waymark.getBean(CalendarChanges.class).apply(change.id()));
        waymark.getBean(CalendarInUse.class).look();
        assertThat(limit("draft")).as("counted by the new calendar at once").isEqualTo("2022-09-20");
        assertThat(dates()).as("moved one inspection after the other").isEqualTo(before);
        assertThat(waymark.getBean(CalendarMover.class).one(change(change), drafting.id()))
                .isTrue();
        assertThat(progress(change).done()).isEqualTo(1);
        assertThat(change(change).state()).isEqualTo(State.MOVING);

        stop();
        waymark = start();
        waymark.getBean(EngineByHand.class).setClock(ANNOUNCED.plusSeconds(600));
        assertThat(waymark.getBean(WorkingDays.class).isWorkingDay(FUNERAL))
                .as("kept in the database")
                .isFalse();
        assertThat(waymark.getBean(CalendarMover.class).carryOn(ANNOUNCED.plusSeconds(600)))
                .isEqualTo(2);

        assertThat(change(change).state()).isEqualTo(State.DONE);
        assertThat(progress(change))
                .isEqualTo(new CalendarChangeTable.Progress(
                        3,
                        3,
                        preview.stream().mapToInt(one -> one.moves().size()).sum(),
                        0));
        Map<String, String> after = dates();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(changed(before, after)).isEqualTo(movedInEngine(preview));
        assertThat(trail()).isEqualTo(3);

        asAdmin(() -> waymark.getBean(CalendarChanges.class).apply(change.id()));
        assertThat(waymark.getBean(CalendarMover.class).carryOn(ANNOUNCED.plusSeconds(9000)))
                .isZero();
        assertThat(dates()).as("a second time changes nothing").isEqualTo(after);
        assertThat(trail()).isEqualTo(3);
        assertThat(waymark.getBean(CalendarMover.class).preview(change, inspections))
                .as("nothing is left to move")
                .allSatisfy(one -> assertThat(engineMoves(one)).isEmpty());
        assertThat(waymark.getBean(JdbcTemplate.class)
                        .queryForList(
                                "select what || ' ' || outcome from audit_entry where subject = ? order by at",
                                String.class,
                                change.id().toString()))
                .containsExactly("change-bank-holidays applied", "move-limits done");
    }

    private CalendarChange change(CalendarChange change) {
        return waymark.getBean(CalendarChanges.class).byId(change.id());
    }

    private CalendarChangeTable.Progress progress(CalendarChange change) {
        return waymark.getBean(CalendarChangeTable.class).progress(change.id());
    }

    private String limit(String step) {
        return waymark.getBean(Deadlines.class)
                .of(drafting.id(), step)
                .orElseThrow()
                .date()
                .toString();
    }

    private String title(String step) {
        return drafting.framework().timeline().step(step).title();
    }

    private static Map<String, String> moves(List<Moves> all, InspectionView inspection) {
        return all.stream()
                .filter(one -> one.inspectionId().equals(inspection.id()))
                .flatMap(one -> one.moves().stream())
                .collect(Collectors.toMap(
                        Move::what, move -> move.from() + " > " + move.to(), (one, same) -> one, TreeMap::new));
    }

    private static List<Move> engineMoves(Moves moves) {
        return moves.moves().stream()
                .filter(move -> move.what().startsWith("Task: ") || move.what().startsWith("Timer: "))
                .toList();
    }

    private static List<String> movedInEngine(List<Moves> preview) {
        return preview.stream()
                .flatMap(one -> engineMoves(one).stream())
                .map(move -> move.from() + " > " + move.to())
                .sorted()
                .toList();
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(key -> !before.get(key).equals(after.get(key)))
                .map(key -> before.get(key) + " > " + after.get(key))
                .sorted()
                .toList();
    }

    /** Every date that waits in the engine. */
    private Map<String, String> dates() {
        Map<String, String> dates = new TreeMap<>();
        waymark.getBean(JdbcTemplate.class).query("""
                select 'task ' || id_ as id, due_date_ as due from act_ru_task union all
                select 'timer ' || id_, duedate_ from act_ru_job where type_ = 'timer'
                """, row -> {
            dates.put(
                    row.getString("id"), String.valueOf(row.getTimestamp("due").toInstant()));
        });
        return dates;
    }

    private int trail() {
        return waymark.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from inspection_trail where what like 'Dates moved%' and reason like '%Proclaimed%'",
                        Integer.class);
    }

    private <T> T asAdmin(java.util.function.Supplier<T> work) {
        return waymark.getBean(Acting.class).as("admin", work);
    }
}
