package org.waymark.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;

/** What is noted of the audit's end, when it does not agree, cannot be written, or is another Waymark's. */
@ExtendWith(OutputCaptureExtension.class)
class AuditCheckpointsTest {

    private static final Instant NOW = Instant.parse("2012-12-05T16:00:00Z");
    private static final AuditChain.End BEFORE = new AuditChain.End(7, "a".repeat(64));
    private static final AuditChain.End NOTHING = new AuditChain.End(0, "");
    private static final AuditChain.End RESTORED = new AuditChain.End(3, "b".repeat(64));
    private static final Predicate<AuditChain.End> HOLDS = end -> true;
    private static final Predicate<AuditChain.End> CUT_OFF = end -> end.number() < BEFORE.number();

    @TempDir
    private Path directory;

    @Test
    void aDisagreementIsSaidOnceAndNotedAnewWhenTheFileIsTakenAway(CapturedOutput said) throws Exception {
        AuditCheckpoints checkpoints = new AuditCheckpoints(directory);
        checkpoints.note(BEFORE, NOW, HOLDS);
        checkpoints.note(RESTORED, NOW, CUT_OFF);
        checkpoints.note(RESTORED, NOW, CUT_OFF);
        assertThat(said.getOut().split("does not hold entry 7 any more", -1)).hasSize(2);
        assertThat(checkpoints.all()).containsOnlyKeys(7L);

        Files.move(directory.resolve("audit-end"), directory.resolve("seen-end"));
        Files.move(directory.resolve("audit-checkpoints"), directory.resolve("seen-checkpoints"));
        checkpoints.note(RESTORED, NOW, CUT_OFF);
        assertThat(checkpoints.all()).containsOnlyKeys(3L);
    }

    @Test
    void aChainThatIsEmptyNowIsADisagreementToo(CapturedOutput said) {
        AuditCheckpoints checkpoints = new AuditCheckpoints(directory);
        checkpoints.note(NOTHING, NOW, HOLDS);
        assertThat(checkpoints.all()).isEmpty();
        checkpoints.note(BEFORE, NOW, HOLDS);
        checkpoints.note(NOTHING, NOW, CUT_OFF);
        checkpoints.note(NOTHING, NOW, end -> false);
        assertThat(said.getOut()).contains("does not hold entry 7 any more");
    }

    @Test
    void aDirectoryThatTakesNoWritingIsSaidOnceAndFailsNoRound(CapturedOutput said) throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        AuditCheckpoints checkpoints = new AuditCheckpoints(file.resolve("data"));
        checkpoints.tryToWrite();
        checkpoints.note(BEFORE, NOW, HOLDS);
        checkpoints.note(BEFORE, NOW, HOLDS);
        assertThat(said.getOut().split("Waymark cannot write into", -1)).hasSize(2);
        assertThat(said.getOut()).contains("--waymark.data-dir=").doesNotContain("\tat ");

        Files.delete(file);
        checkpoints.note(BEFORE, NOW, HOLDS);
        assertThat(checkpoints.all()).containsOnlyKeys(7L);
    }

    @Test
    void theNotesInTheWorkingDirectoryAreNotHeldAgainstADatabaseThatIsGiven() {
        assertThat(asked("--database", "jdbc:postgresql://db/waymark").notes()).isEmpty();
        assertThat(asked("--database", "jdbc:postgresql://db/waymark", "--data-dir", "/srv/waymark")
                        .notes())
                .contains(Path.of("/srv/waymark"));
        assertThat(asked().notes()).contains(Path.of("data"));
    }

    private static AuditDatabase asked(String... arguments) {
        return CommandLine.populateCommand(new AuditDatabase(), arguments);
    }
}
