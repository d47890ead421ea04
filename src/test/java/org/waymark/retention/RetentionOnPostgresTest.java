package org.waymark.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.retention.OverInspection.LISTED;
import static org.waymark.retention.OverInspection.SAMPLED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.staff.StaffAs;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.records.KeptRecords;
import org.waymark.retention.ErasureTable.Item;
import org.waymark.retention.RetentionPages.DueInspection;
import org.waymark.retention.RetentionPages.DueKind;
import org.waymark.retention.RetentionPages.Page;

/** What is due, what is held, what is erased, and what is left of it. */
@WaymarkTest
class RetentionOnPostgresTest {

    private static final LocalDate EVERYTHING_IS_DUE = LocalDate.of(1996, 2, 1);

    /** What is kept of an inspection with its report, and what is of no inspection. */
    private static final Set<String> KEPT = Set.of(
            "inspection",
            "inspection_member",
            "inspection_focus",
            "milestone",
            "authority_duty",
            "published_report",
            "published_version",
            "published_judgement",
            "report",
            "report_author",
            "report_version",
            "list_submission",
            "sent_once",
            "legal_hold",
            "letter_look",
            "absence",
            "past_outcome",
            "known_fact",
            "national_figure",
            "risk_selection",
            "risk_selection_place",
            "yearly_sample",
            "programme_year",
            "programme_entry",
            "programme_pin",
            "programme_team_place",
            "programme_inspector",
            "declared_connection",
            "monitoring",
            "monitoring_visit",
            "monitored_area",
            "area_progress",
            "minister_step",
            "burden_answer",
            "erasure",
            "erasure_item",
            "erased_rows",
            "erasure_notice",
            "subject_access",
            "local_authority",
            "signed_out_everywhere",
            "calendar_change",
            "calendar_change_inspection",
            "framework_act",
            "framework_comment",
            "framework_version",
            "framework_rehearsal",
            "framework_switch");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RetentionController retention;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasureTable table;

    @Autowired
    private List<KeptRecords> rooms;

    @Autowired
    private Acting acting;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    private OverInspection over;

    @BeforeEach
    void one() {
        over = OverInspection.in(context);
        engine.setClock(London.morningOf(EVERYTHING_IS_DUE));
    }

    @Test
    void everyTableIsErasedFromOrKeptForAReason() {
        Set<String> covered = new TreeSet<>(KEPT);
        rooms.forEach(room -> covered.addAll(room.tables()));
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = current_schema()"
                                + " and table_type = 'BASE TABLE' and table_name !~ '^(act|flyway|audit)_'")
                .query(String.class)
                .list();
        assertThat(tables)
                .as("a table must be in a room's KeptRecords, or here")
                .isSubsetOf(covered);
        assertThat(covered).isSubsetOf(tables);
    }

    @Test
    void whatIsDueIsShownWithItsDayAndNothingBefore() {
        engine.setClock(London.morningOf(LocalDate.of(1990, 2, 27)));
        assertThat(mine(pageOf("manager"))).isEmpty();

        engine.setClock(London.morningOf(LocalDate.of(1990, 2, 28)));
        DueInspection due = mine(pageOf("manager")).get(0);
        assertThat(due.overOn()).isEqualTo(OverInspection.OVER);
        assertThat(due.stopped()).isNull();
        assertThat(due.kinds())
                .extracting(DueKind::months, DueKind::dueOn, DueKind::erasesOn, DueKind::counts)
                .containsExactly(
                        tuple(1, LocalDate.of(1990, 2, 28), LocalDate.of(1990, 3, 30), Map.of("drafts of forms", 1L)));

        engine.setClock(London.morningOf(EVERYTHING_IS_DUE));
        assertThat(mine(pageOf("retadmin")).get(0).kinds())
                .extracting(DueKind::total)
                .as(
                        "drafts, letters, report, files, concerns, evidence, judgements, cases, lists, complaints, management, engine")
                .containsExactly(1L, 1L, 0L, 0L, 1L, 1L, judgements(), 3L, 5L, 0L, 2L, 1L);
        assertThat(over.childrenLeft()).as("looking erases nothing").hasSize(3);
    }

    private long judgements() {
        return over.rows("judgement");
    }

    @Test
    void whatIsErasedIsGoneAndACertificateStays() {
        UUID id = erase();
        Item first = table.items(id).get(0);
        assertThat(erasures.portion(first)).isTrue();
        assertThat(shown(id).finishedAt()).as("Waymark stops here, and goes on").isNull();
        assertThat(mine(pageOf("manager")).get(0).stopped()).isEqualTo("is being erased");
        assertThatThrownBy(this::erase)
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("is being erased already");
        assertThat(over.childrenLeft()).hasSize(3);
        erasures.carryOn();

        assertThat(over.childrenLeft()).isEmpty();
        for (String gone : List.of("case_file", "concern", "fieldwork_note", "letter", "desk_draft", "judgement")) {
            assertThat(over.rows(gone)).as(gone).isZero();
        }
        for (String history : List.of("act_hi_procinst", "act_hi_op_log")) {
            assertThat(ofTenant(history)).as(history).isZero();
        }
        assertThat(over.rows("inspection_member")).as("who inspected stays").isEqualTo(2);
        assertThat(database.sql("select reason from inspection_trail where inspection_id = ? and what = 'Changed'")
                        .param(over.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Erased when its time was over.");
        assertThat(mine(pageOf("manager"))).as("nothing is due any more").isEmpty();
        certificateOf(id);
        assertThat(audited("erase-cases")).containsExactly("erased");
        assertThat(audited("begin-erasure")).containsExactly("begun");
    }

    private void certificateOf(UUID id) {
        assertThat(shown(id).finishedAt()).isNotNull();
        assertThat(shown(id).by()).isEqualTo(people.name("manager"));
        String certificate = certificate(id);
        assertThat(certificate)
                .contains(
                        over.reference(),
                        "<td>children</td><td>3</td>",
                        "<td>cases</td><td>1</td>",
                        "72 months",
                        "31 January 1990")
                .contains(people.name("manager"), "What is said here is what was recorded")
                .doesNotContain(SAMPLED, LISTED, "1981", OverInspection.NARRATIVE, "child slept");
        database.sql("update erased_rows set number = 4 where erasure_id = ? and what = 'children'")
                .param(id)
                .update();
        assertThat(certificate(id)).contains("NOT what was recorded");
        assertThatThrownBy(() -> database.sql("update erasure set begun_by = 'lead' where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void theSampledChildStaysWithTheCaseAndGoesWithIt() {
        engine.setClock(London.morningOf(LocalDate.of(1991, 2, 1)));
        erase();
        erasures.carryOn();
        assertThat(over.childrenLeft()).containsExactly(SAMPLED);
        assertThat(over.rows("case_file")).isEqualTo(1);
        assertThat(mine(pageOf("manager"))).isEmpty();

        engine.setClock(London.morningOf(EVERYTHING_IS_DUE));
        erase();
        erasures.carryOn();
        assertThat(over.childrenLeft()).isEmpty();
    }

    @Test
    void nothingIsErasedThatIsHeld() {
        hold("An inquiry asked for all of it.");
        assertThatThrownBy(() -> hold("Twice."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("hold on this inspection already");
        assertThat(mine(pageOf("manager")).get(0).stopped()).isEqualTo("a legal hold stands on it");
        assertThatThrownBy(this::erase)
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("There is a legal hold");
        assertThat(itemsBegunByItself()).isEmpty();

        acting.as(
                "manager",
                () -> retention.lift(as("lift"), standing(), new RetentionController.Lifting("The inquiry is over.")));
        UUID lifted = erase();
        hold("Another inquiry, on the way.");
        erasures.carryOn();
        assertThat(table.items(lifted)).extracting(Item::outcome).containsOnly("HELD");
        assertThat(over.childrenLeft()).hasSize(3);
        assertThat(certificate(lifted)).contains("What was not erased to its end", "a legal hold was placed on it");
        assertThat(audited("place-legal-hold")).hasSize(2);
        assertThat(audited("lift-legal-hold")).containsExactly("lifted");
    }

    private void hold(String reason) {
        acting.as("manager", () -> retention.hold(as("hold"), new RetentionController.NewHold(over.id(), reason)));
    }

    private UUID standing() {
        return database.sql("select id from legal_hold where inspection_id = ? and lifted_at is null")
                .param(over.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void whatIsOpenIsNeverErased() {
        database.sql("insert into act_ru_execution (id_, rev_, tenant_id_) values (?, 1, ?)")
                .params("e" + over.id(), over.id())
                .update();
        try {
            assertThatThrownBy(this::erase)
                    .isInstanceOf(RefusedAnswers.class)
                    .hasMessageContaining("Somebody still works on");
            assertThat(itemsBegunByItself()).isEmpty();
        } finally {
            database.sql("delete from act_ru_execution where id_ = ?")
                    .param("e" + over.id())
                    .update();
        }
        database.sql("update inspection set over_on = null where id = ?")
                .param(over.id())
                .update();
        assertThat(mine(pageOf("manager"))).isEmpty();
        assertThatThrownBy(this::erase).hasMessageContaining("Nothing is due of an inspection that you chose");
    }

    @Test
    void byItselfWaymarkErasesWhatHasBeenInSightForLongEnough() {
        engine.setClock(London.morningOf(LocalDate.of(1990, 3, 4)));
        assertThat(itemsBegunByItself())
                .as("due for four days, and seen for none")
                .isEmpty();
        engine.setClock(London.morningOf(LocalDate.of(1990, 4, 2)));
        assertThat(itemsBegunByItself()).isEmpty();
        assertThat(mine(pageOf("manager")).get(0).kinds())
                .extracting(DueKind::erasesOn)
                .containsExactly(LocalDate.of(1990, 4, 3));
        engine.setClock(London.morningOf(LocalDate.of(1990, 4, 3)));
        assertThat(itemsBegunByItself()).extracting(Item::kind).containsExactly("form-drafts");
        erasures.carryOn();
        assertThat(over.rows("desk_draft")).isZero();
        assertThat(itemsBegunByItself()).as("once").isEmpty();
        assertThat(pageOf("retadmin").erasures()).anyMatch(one -> one.by().startsWith("Waymark itself"));

        engine.setClock(London.morningOf(LocalDate.of(1991, 1, 31)));
        assertThat(itemsBegunByItself())
                .as("letters and lists are due now, and seen for no day")
                .isEmpty();
        engine.setClock(London.morningOf(LocalDate.of(1991, 3, 2)));
        assertThat(itemsBegunByItself()).extracting(Item::kind).containsExactly("form-drafts", "letters", "lists");
        erasures.carryOn();
    }

    private List<Item> itemsBegunByItself() {
        return erasures.beginByItself(30).stream()
                .flatMap(id -> table.items(id).stream())
                .filter(item -> item.inspectionId().equals(over.id()))
                .toList();
    }

    @Test
    void whatFailsIsSaidWithoutItsValuesAndTriedAgain() {
        UUID id = erase();
        database.sql(
                        "create function in_the_way() returns trigger language plpgsql as $$ begin raise exception 'Child 9001001'; end $$")
                .update();
        database.sql("create trigger in_the_way before delete on concern for each row execute function in_the_way()")
                .update();
        try {
            erasures.carryOn();
            assertThat(shown(id).finishedAt()).isNull();
            assertThat(shown(id).problems())
                    .singleElement()
                    .asString()
                    .contains("concerns: The database refused it, with its code P0001.")
                    .doesNotContain(SAMPLED);
        } finally {
            database.sql("drop function in_the_way cascade").update();
        }
        engine.setClock(London.morningOf(EVERYTHING_IS_DUE).plusSeconds(120));
        erasures.carryOn();
        assertThat(shown(id).finishedAt()).isNotNull();
        assertThat(over.rows("concern")).isZero();
    }

    @Test
    void whoMaySeeWhat() {
        hold("Because of what was said of a child.");
        assertThat(pageOf("manager").holds())
                .extracting(RetentionPages.ShownHold::reason)
                .contains("Because of what was said of a child.");
        Page administrators = pageOf("retadmin");
        assertThat(administrators.holds())
                .extracting(RetentionPages.ShownHold::reason)
                .containsOnlyNulls();
        assertThat(administrators.authorities()).isEmpty();
        assertThat(administrators.subjectAccess()).isEmpty();
        for (String user : List.of("lead", "quality", "dcs301", "link301")) {
            assertThatThrownBy(() -> pageOf(user)).as(user).isInstanceOf(NotAllowed.class);
        }
        for (String user : List.of("retadmin", "lead", "dcs301")) {
            assertThatThrownBy(() -> acting.as(
                            user,
                            () -> retention.erase(as("erase"), new RetentionController.Chosen(Set.of(over.id())))))
                    .as(user)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> acting.as(
                            user, () -> retention.hold(as("hold"), new RetentionController.NewHold(over.id(), "x"))))
                    .as(user)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> acting.as(
                            user, () -> retention.lift(as("lift"), standing(), new RetentionController.Lifting("x"))))
                    .as(user)
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> acting.as(
                        "manager", () -> retention.hold(as("hold"), new RetentionController.NewHold("nothing", "x"))))
                .isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> certificate(UUID.randomUUID())).isInstanceOf(Certificates.NoSuchCertificate.class);
    }

    private String as(String method) {
        return StaffAs.asked(context, RetentionController.class, method);
    }

    private UUID erase() {
        return acting.as(
                        "manager",
                        () -> retention.erase(as("erase"), new RetentionController.Chosen(Set.of(over.id()))))
                .get("id");
    }

    private Page pageOf(String user) {
        return acting.as(user, () -> retention.page(as("page")));
    }

    private List<DueInspection> mine(Page page) {
        return page.due().stream().filter(one -> one.id().equals(over.id())).toList();
    }

    private RetentionPages.ShownErasure shown(UUID id) {
        return pageOf("manager").erasures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String certificate(UUID id) {
        return new String(
                acting.as("manager", () -> retention.certificate(as("certificate"), id))
                        .getBody(),
                StandardCharsets.UTF_8);
    }

    private long ofTenant(String history) {
        return database.sql("select count(*) from " + history + " where tenant_id_ = ?")
                .param(over.id())
                .query(Long.class)
                .single();
    }

    private List<String> audited(String what) {
        return database.sql("select outcome from audit_entry where inspection_id = ? and what = ?")
                .params(over.id(), what)
                .query(String.class)
                .list();
    }
}
