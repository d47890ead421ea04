package org.waymark.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.London;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.programme.knowledge.KnowledgeRecorder;
import org.waymark.programme.selection.SelectionsByHand;

/**
 * The programme of a year for all 153 authorities: proposed by a solver that has little time, explained to one of them, approved in
 * Tasklist, and begun by itself.
 */
@WaymarkTest
class ProgrammeOfTheCountryTest {

    private static final String FRAMEWORK = "child-protection-2012";
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 6);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final int FEW_STEPS = 60;

    /** The first of each three was judged like this, and so on. */
    private static final List<String> GRADES = List.of("adequate", "good", "inadequate");

    @Autowired
    private ProgrammeYears programmes;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private YearSearch search;

    @Autowired
    private ApprovedInspections approved;

    @Autowired
    private KnowledgeRecorder knowledge;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Inspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    private List<AuthorityView> all;

    @BeforeEach
    void allWereInspectedBefore() {
        PlayedInspection.people(accounts);
        accounts.create("manager2", "May", "Manager", null, "waymark-test", List.of("managers"));
        engine.setClock(London.morningOf(TODAY));
        all = authorities.all().stream()
                .filter(one -> one.from() == null || !one.from().isAfter(TODAY))
                .filter(one -> one.to() == null || !one.to().isBefore(TODAY))
                .toList();
        StringBuilder file = new StringBuilder("type,la,start,end,published,overall\n");
        for (int place = 0; place < all.size(); place++) {
            LocalDate first = LocalDate.of(2019, 1, 7).plusWeeks(place);
            LocalDate there = all.get(place).from();
            first = there == null || there.isBefore(first) ? first : there.plusMonths(1);
            file.append("child-protection-2012,%s,%s,%s,%s,%s%n"
                    .formatted(
                            all.get(place).code(),
                            first,
                            first.plusDays(11),
                            first.plusDays(50),
                            GRADES.get(place % GRADES.size())));
        }
        assertThat(acting.as("manager", () -> knowledge.outcomes(file.toString(), false)))
                .satisfies(taken -> {
                    assertThat(taken.refused()).isZero();
                    assertThat(taken.taken()).isEqualTo(all.size());
                });
    }

    @AfterEach
    void nothingIsProposedAnyMore() {
        database.sql("delete from past_outcome where kind = 'child-protection-2012' and published >= '2019-01-01'")
                .update();
        database.sql("delete from risk_selection_place").update();
        database.sql("delete from risk_selection").update();
        new YearsByHand(context).forget();
    }

    @Test
    void aYearOfAllAuthoritiesIsProposedExplainedApprovedAndBeginsByItself() {
        assertThat(all).hasSize(153);
        UUID year = acting.as("manager", () -> programmes.propose(APRIL, FRAMEWORK, "60"));
        assertThat(search.searchDue(FEW_STEPS)).isEqualTo(1);

        List<ProgrammeEntry> entries = programmes.entriesOf(year);
        List<ProgrammeEntry> placed =
                entries.stream().filter(ProgrammeEntry::isToBePlanned).toList();
        assertThat(placed).hasSizeGreaterThan(40);
        Map<UUID, ?> teams = programmes.teamsOf(placed);
        assertThat(placed).allSatisfy(entry -> {
            assertThat(entry.why()).containsAnyOf("Selected by risk, score ", "Due ");
            assertThat(teams.get(entry.getId())).isNotNull();
        });
        assertThat(entries.stream().filter(entry -> !entry.isToBePlanned()))
                .as("who has no place is told why")
                .allSatisfy(entry -> assertThat(entry.conflict()).isNotBlank());

        new SelectionsByHand(context).select();
        PlayedInspection tasks = PlayedInspection.begun(context, Processes.PROGRAMME);
        tasks.open("manager2", "task-approve-year");
        tasks.record("manager2", "task-approve-year", "{}");
        assertThat(approved.planDue()).as("too early").isZero();

        ProgrammeEntry first = placed.stream()
                .min(Comparator.comparing(ProgrammeEntry::firstDay))
                .orElseThrow();
        Instant time = engine.nextTimer(Processes.PROGRAMME).orElseThrow();
        assertThat(time).isBetween(London.morningOf(TODAY), London.morningOf(first.firstDay()));
        engine.setClock(time);
        assertThat(engine.doDueJobs(Processes.PROGRAMME)).isPositive();
        assertThat(approved.planDue()).isPositive();
        String inspection = programmes.entriesOf(year).stream()
                .filter(entry -> entry.getId().equals(first.getId()))
                .map(ProgrammeEntry::inspectionId)
                .findFirst()
                .orElseThrow();
        assertThat(engine.waitingTasks(inspection))
                .extracting(EngineByHand.WaitingTask::elementId)
                .contains("task-assemble-team");
        assertThat(inspections.byId(inspection).firstDay()).isEqualTo(first.firstDay());
        theAuthorityIsToldWhy(first, inspection);
        programmes.entriesOf(year).stream()
                .map(ProgrammeEntry::inspectionId)
                .filter(Objects::nonNull)
                .forEach(one -> acting.as("manager2", () -> inspections.cancel(one)));
    }

    /** Before its notice the inspection is not there for its people; after it they read the working of the score. */
    private void theAuthorityIsToldWhy(ProgrammeEntry entry, String inspection) {
        String code = entry.authorityCode();
        accounts.openAuthority(code, inspections.byId(inspection).authority().name());
        accounts.create("link" + code, "Lia", "Link", null, "waymark-test", List.of("link" + code));
        SelectionsByHand selections = new SelectionsByHand(context);
        assertThatThrownBy(() -> selections.told("link" + code, inspection)).isInstanceOf(NoSuchInspection.class);
        OffsetDateTime called = London.morningOf(entry.firstDay()).atOffset(ZoneOffset.UTC);
        engine.setClock(called.toInstant());
        database.sql("update inspection set call_at = :at, call_by = 'lead' where id = :id")
                .param("at", called)
                .param("id", inspection)
                .update();
        assertThat(selections.told("link" + code, inspection))
                .as("the score says its working")
                .anySatisfy(line -> assertThat(line).startsWith("not inspected for "));
    }
}
