package org.waymark.framework.versions;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.versions.FrameworkVersionTable.Used;

/**
 * The versions that are used beside the files, on every node. Looks for others at most once a second, so that a page costs next
 * to nothing more and every node knows of one at once.
 */
@Component
public class FrameworksSwitchedOn implements Supplier<List<FrameworkVersion>> {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    private final FrameworkVersionTable table;
    private volatile Known known;

    FrameworksSwitchedOn(FrameworkVersionTable table) {
        this.table = table;
    }

    /** One is switched on or taken back in this transaction: whoever did it meets it at once, and other nodes within a second. */
    void changes() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    private record Known(List<Used> used, List<FrameworkVersion> versions, long lookedAtNanos) {}

    @Override
    public List<FrameworkVersion> get() {
        Known last = known;
        boolean fresh = last != null && System.nanoTime() - last.lookedAtNanos() < LOOKS_EVERY.toNanos();
        return fresh ? last.versions() : look();
    }

    /** Looks now, however lately somebody did. */
    public List<FrameworkVersion> look() {
        Known last = known;
        List<Used> used = table.used();
        List<FrameworkVersion> versions = last != null && last.used().equals(used)
                ? last.versions()
                : used.stream()
                        .map(one -> new FrameworkVersion(table.text(one.version()), one.from()))
                        .toList();
        known = new Known(used, versions, System.nanoTime());
        return versions;
    }
}
