package org.waymark.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;
import org.waymark.inspection.PlayedInspection;
import picocli.CommandLine;

@WaymarkTest
class AuditTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String url;

    private final String someone = "auditor" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void threeEntries() {
        for (String what : List.of("first", "second", "third")) {
            audit.add(someone, what, "anInspection", "aTask", "recorded");
        }
        chain.extend();
    }

    @Test
    void whatIsRecordedIsChainedInItsOrder() {
        assertThat(database.queryForList(
                        "select what from audit_log where who = ? order by number", String.class, someone))
                .containsExactly("first", "second", "third");
        AuditCheck.Result result = new AuditCheck(database).check(0, "");
        assertThat(result.broken()).isEmpty();
        assertThat(result.entries()).isEqualTo(chain.end().number());
        assertThat(result.end()).isEqualTo(chain.end().hash());
    }

    @Test
    void whatDidNotHappenIsNotRecorded() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            audit.add(someone, "undone", null, null, "recorded");
            status.setRollbackOnly();
        });
        chain.extend();
        assertThat(database.queryForList("select what from audit_entry where who = ?", String.class, someone))
                .doesNotContain("undone");
    }

    @Test
    void theDatabaseItselfRefusesToChangeIt() {
        for (String change : List.of(
                "update audit_log set who = 'other' where who = '" + someone + "'",
                "delete from audit_log where who = '" + someone + "'",
                "truncate audit_log",
                "update audit_waiting set who = 'other'",
                "truncate audit_waiting")) {
            audit.add(someone, "waits", null, null, "recorded");
            assertThatThrownBy(() -> database.execute(change))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void anEntryThatWasChangedIsNamed() {
        long second = number("second");
        tampered("update audit_log set outcome = 'refused' where number = " + second, () -> assertThat(
                        new AuditCheck(database).check(0, "").broken())
                .get()
                .asString()
                .isEqualTo("Entry " + second + " is not what was recorded: it has been changed."));
    }

    @Test
    void anEntryThatWasTakenOutIsNamed() {
        long second = number("second");
        tampered("delete from audit_log where number = " + second, () -> assertThat(
                        new AuditCheck(database).check(0, "").broken())
                .get()
                .asString()
                .startsWith("Entry " + second + " is missing"));
    }

    @Test
    void anEntryWhoseHashWasMadeAnewBreaksTheNextOne() {
        long second = number("second");
        tampered(
                "update audit_log set who = 'other', hash = repeat('a', 64) where number = " + second,
                () -> assertThat(new AuditCheck(database).check(0, "").broken())
                        .get()
                        .asString()
                        .contains("Entry " + second));
    }

    @Test
    void anEndThatWasCutOffIsSeenByWhoeverNotedIt() {
        AuditChain.End end = chain.end();
        tampered("delete from audit_log where number = " + end.number(), () -> {
            assertThat(new AuditCheck(database).check(0, "").broken())
                    .as("nothing tells without a note")
                    .isEmpty();
            assertThat(new AuditCheck(database).check(end.number(), end.hash()).broken())
                    .get()
                    .asString()
                    .contains("is missing");
        });
        assertThat(new AuditCheck(database).check(end.number(), "b".repeat(64)).broken())
                .get()
                .asString()
                .contains("another hash");
    }

    @Test
    void manyMayRecordAndChainAtOnce() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> work = IntStream.range(0, 80)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        audit.add(someone, "at once " + i, null, null, "recorded");
                        return i % 4 == 0 ? chain.extend() : 0;
                    })
                    .toList();
            for (Future<Integer> done : many.invokeAll(work)) {
                done.get();
            }
        } finally {
            many.shutdown();
        }
        chain.extend();
        assertThat(database.queryForObject(
                        "select count(*) from audit_log where who = ? and what like 'at once%'", Long.class, someone))
                .isEqualTo(80);
        assertThat(new AuditCheck(database).check(0, "").broken()).isEmpty();
    }

    @Test
    void aLookSaysTheInspectionThatItsPathNames() {
        String inspection = PlayedInspection.planned(context).id();
        String reference =
                database.queryForObject("select reference from inspection where id = ?", String.class, inspection);
        String task = database.queryForObject(
                "select min(id_) from act_hi_taskinst where tenant_id_ = ?", String.class, inspection);
        audit.later(
                new Look(clock.instant(), someone, "::1", "GET reference", Map.of("reference", reference), "allowed"));
        audit.later(new Look(clock.instant(), someone, "::1", "GET task", Map.of("taskId", task), "allowed"));
        audit.now(new Look(
                clock.instant(),
                someone,
                "::1",
                "GET id",
                Map.of("inspectionId", inspection, "concernId", "c1"),
                "allowed"));
        audit.later(new Look(
                clock.instant(), someone, "::1", "GET unknown", Map.of("inspectionId", "none"), "refused (404)"));
        AuditAtOnce.write(context);
        assertThat(database.queryForList(
                        "select what || '|' || inspection_id || '|' || coalesce(subject, '') from audit_log"
                                + " where who = ? and address = '::1' order by what",
                        String.class,
                        someone))
                .containsExactly(
                        "GET id|" + inspection + "|c1",
                        "GET reference|" + inspection + "|" + reference,
                        "GET task|" + inspection + "|" + task,
                        "GET unknown|none|");
    }

    @Test
    void whatCannotBeWrittenIsNotRepeatedByWhatIsSaidOfIt() {
        StringWriter said = new StringWriter();
        try {
            audit.now(new Look(clock.instant(), someone, "::1", "GET id", Map.of(), null));
        } catch (RuntimeException refused) {
            refused.printStackTrace(new PrintWriter(said));
        }
        assertThat(said.toString()).contains("Exception").doesNotContain(someone);
    }

    @Test
    void rowsCutOffAtTheEndAreSeenWithoutANoteOfOnesOwn(@TempDir Path directory) throws Exception {
        AuditCheckpoints noted = new AuditCheckpoints(directory);
        noted.note(chain.end(), clock.instant(), chain::holds);
        assertThat(Files.getPosixFilePermissions(directory.resolve("audit-end")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        AuditChain.End end = chain.end();
        assertThat(run(0, "verify", "--database", url, "--data-dir", directory.toString()))
                .contains("The chain holds");
        tampered("delete from audit_log where number = " + end.number(), () -> {
            assertThat(run(1, "verify", "--database", url, "--data-dir", directory.toString()))
                    .contains("Entry " + end.number() + " is missing");
            noted.note(chain.end(), clock.instant(), chain::holds);
            assertThat(noted.all()).as("what was noted stays").containsEntry(end.number(), end.hash());
        });
    }

    @Test
    void theCommandChecksAndGivesOut(@TempDir Path directory) throws Exception {
        AuditAtOnce.write(context);
        assertThat(run(0, "verify", "--database", url)).contains("The chain holds");
        Path file = directory.resolve("audit.csv");
        assertThat(run(0, "export", "--database", url, "--user", someone, "--out", file.toString()))
                .contains("3 entries written");
        assertThat(Files.readAllLines(file)).hasSize(4).first().asString().startsWith("number,at,who,name");
        assertThat(Files.getPosixFilePermissions(file))
                .as("its owner's alone")
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(run(1, "export", "--database", url, "--inspection", "CP-999-20990101"))
                .contains("no inspection");
        assertThat(run(1, "export", "--database", url, "--child", "CP-999-20990101-C001"))
                .contains("no case");
        assertThat(run(2, "export", "--database", url)).contains("--inspection");
        assertThat(run(1, "verify", "--data-dir", directory.toString())).contains("No Waymark runs");
        assertThat(database.queryForList("select subject from audit_waiting where what = 'audit export'", String.class))
                .contains(someone);
        long second = number("second");
        tampered(
                "update audit_log set who = 'other' where number = " + second,
                () -> assertThat(run(1, "verify", "--database", url)).contains("Entry " + second));
    }

    private String run(int exitCode, String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new AuditCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        assertThat(line.execute(arguments)).as(said.toString()).isEqualTo(exitCode);
        return said.toString();
    }

    private long number(String what) {
        return database.queryForObject(
                "select number from audit_log where who = ? and what = ?", Long.class, someone, what);
    }

    /** As somebody who owns the database would do it; put back afterwards, for the other tests. */
    private void tampered(String how, Runnable check) {
        database.execute("create table audit_copy as table audit_log");
        try {
            without(() -> database.execute(how));
            check.run();
        } finally {
            without(() -> {
                database.execute("delete from audit_log");
                database.execute("insert into audit_log select * from audit_copy order by number");
            });
            database.execute("drop table audit_copy");
        }
        assertThat(new AuditCheck(database).check(0, "").broken()).isEmpty();
    }

    private void without(Runnable change) {
        database.execute("alter table audit_log disable trigger audit_log_stands");
        try {
            change.run();
        } finally {
            database.execute("alter table audit_log enable trigger audit_log_stands");
        }
    }
}
