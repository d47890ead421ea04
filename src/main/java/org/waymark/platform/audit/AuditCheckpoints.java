package org.waymark.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.platform.machine.OwnFiles;

/**
 * Where the chain ended and when, in two files out of the database's reach: {@code audit-end} as of the last second, and
 * {@code audit-checkpoints} with a line an hour. Against them {@code verify} sees that rows at the end were cut off.
 */
class AuditCheckpoints {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheckpoints.class);
    private static final String END = "audit-end";
    private static final String HOURLY = "audit-checkpoints";
    private static final Pattern LINE = Pattern.compile("\\S+ ([0-9]{1,18}):([0-9a-f]{64})");

    private final Path directory;
    private Instant hour;
    private AuditChain.End disagreed;
    private boolean unwritten;

    AuditCheckpoints(Path directory) {
        this.directory = directory;
    }

    /** All that was noted: the entries' hashes by their numbers; empty where nothing was. */
    Map<Long, String> all() {
        Map<Long, String> noted = new TreeMap<>();
        for (String file : List.of(HOURLY, END)) {
            lines(directory.resolve(file))
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> noted.put(Long.parseLong(line.group(1)), line.group(2)));
        }
        return noted;
    }

    /**
     * Notes the end. What was noted before stays when the chain does not hold it any more, and the log says so, once, until
     * the file is taken away. Where nothing can be written the log says that once.
     *
     * @param holds whether the chain has the entry with this number and hash
     */
    void note(AuditChain.End end, Instant now, Predicate<AuditChain.End> holds) {
        AuditChain.End before = last();
        if (before != null && !holds.test(before)) {
            if (before.equals(disagreed)) {
                return;
            }
            disagreed = before;
            LOG.error(
                    "The audit's chain does not hold entry {} any more, which was noted in {}: it was cut off, or an older"
                            + " backup was restored. Look with audit verify; take the file away when you know why.",
                    before.number(),
                    directory.resolve(END));
            return;
        }
        disagreed = null;
        if (end.number() > 0 && !end.equals(before)) {
            trying(() -> write(now + " " + end.number() + ":" + end.hash() + "\n", now.truncatedTo(ChronoUnit.HOURS)));
        }
    }

    /** Says at once, in the log, when nothing can be written into the directory. */
    void tryToWrite() {
        trying(() -> {
            OwnFiles.directory(directory);
            OwnFiles.write(directory.resolve(END + ".new"), new byte[0]);
            Files.delete(directory.resolve(END + ".new"));
        });
    }

    private interface Writing {

        void write() throws IOException;
    }

    private void trying(Writing writing) {
        try {
            writing.write();
            unwritten = false;
        } catch (IOException failure) {
            if (!unwritten) {
                LOG.error(
                        "Waymark cannot write into {} where the audit's chain ends ({}): audit verify will not see by itself"
                                + " when rows at its end are cut off. Give it a directory it may write to with"
                                + " --waymark.data-dir=DIRECTORY.",
                        directory.toAbsolutePath(),
                        failure.toString());
            }
            unwritten = true;
        }
    }

    private AuditChain.End last() {
        return lines(directory.resolve(END))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new AuditChain.End(Long.parseLong(line.group(1)), line.group(2)))
                .findFirst()
                .orElse(null);
    }

    private void write(String line, Instant thisHour) throws IOException {
        OwnFiles.directory(directory);
        Path fresh = directory.resolve(END + ".new");
        OwnFiles.write(fresh, line.getBytes(StandardCharsets.US_ASCII));
        Files.move(fresh, directory.resolve(END), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        if (!thisHour.equals(hour)) {
            Path hourly = directory.resolve(HOURLY);
            if (!Files.exists(hourly)) {
                OwnFiles.create(hourly, false);
            }
            Files.writeString(hourly, line, StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
            hour = thisHour;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }
}
