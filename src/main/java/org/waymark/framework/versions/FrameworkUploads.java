package org.waymark.framework.versions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkComparison;
import org.waymark.framework.FrameworkComparison.Difference;
import org.waymark.framework.Frameworks;
import org.waymark.framework.InvalidFramework;
import org.waymark.framework.InvalidFramework.Problem;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Takes frameworks in as files: looked at first, then kept. Nothing is used by that. */
@Service
public class FrameworkUploads {

    private final FrameworkVersionTable table;
    private final FrameworksSwitchedOn switchedOn;
    private final Frameworks frameworks;
    private final AdvisoryLocks turns;
    private final Audit audit;
    private final Clock clock;

    FrameworkUploads(
            FrameworkVersionTable table,
            FrameworksSwitchedOn switchedOn,
            Frameworks frameworks,
            AdvisoryLocks turns,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.switchedOn = switchedOn;
        this.frameworks = frameworks;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a file says, looked at before it is kept.
     *
     * @param hash       of its text; null where it cannot be used
     * @param title      null where it cannot be used
     * @param problems   why it cannot be used; empty when it can
     * @param doubts     what is to be looked at all the same
     * @param comparedTo the title of what it is compared to; null where there is nothing
     */
    record Preview(
            String hash,
            String title,
            List<Problem> problems,
            List<Problem> doubts,
            String comparedTo,
            List<Difference> differences) {}

    /** @param name of the file */
    Preview look(String name, byte[] file) {
        try {
            Frameworks.Checked checked = Frameworks.read(name, file);
            Framework framework = checked.framework();
            Optional<Framework> before = before(framework);
            return new Preview(
                    framework.contentHash(),
                    framework.title(),
                    List.of(),
                    checked.doubts(),
                    before.map(Framework::title).orElse(null),
                    differences(framework));
        } catch (InvalidFramework invalid) {
            return new Preview(null, null, invalid.problems(), List.of(), null, List.of());
        }
    }

    /** What is other than in the text that is in use today, or in that of the framework whose place it takes. */
    List<Difference> differences(Framework framework) {
        return before(framework)
                .map(older -> FrameworkComparison.between(older, framework))
                .orElse(List.of());
    }

    Optional<Framework> before(Framework framework) {
        return frameworks.has(framework.id())
                ? Optional.of(frameworks.byId(framework.id()))
                : framework.life().replaces().stream()
                        .filter(frameworks::has)
                        .map(frameworks::byId)
                        .findFirst();
    }

    /**
     * Keeps what was looked at.
     *
     * @param hash of what was shown
     * @param note what is new in it
     * @throws RefusedAnswers when it cannot be used, is another than was shown, or is there already
     */
    @WriteTransaction
    public UploadedFramework keep(String name, byte[] file, String hash, String note, String user) {
        Framework framework = usable(name, file);
        if (!framework.contentHash().equals(hash)) {
            throw RefusedAnswers.of("file", "This is another file than the one that was looked at. Look at it again.");
        }
        turns.take("framework", framework.id());
        if (frameworks.has(framework.id())
                && frameworks.byId(framework.id()).contentHash().equals(hash)) {
            throw RefusedAnswers.of(
                    "file", "This is word for word the framework that is in use. There is nothing to keep.");
        }
        table.sameAs(framework).ifPresent(number -> {
            throw RefusedAnswers.of(
                    "file", "This is word for word version %d, which is here already.".formatted(number));
        });
        UUID id = UUID.randomUUID();
        table.add(id, framework, note.strip(), user, clock.instant());
        audit.add(user, "upload-framework", null, framework.id(), id.toString());
        return byId(id);
    }

    private static Framework usable(String name, byte[] file) {
        try {
            return Frameworks.read(name, file).framework();
        } catch (InvalidFramework invalid) {
            throw RefusedAnswers.of("file", "This file cannot be used. Look at it again to see what is wrong.");
        }
    }

    /** The newest first. */
    List<UploadedFramework> all() {
        return table.all();
    }

    /** @throws NoSuchVersion when there is none */
    public UploadedFramework byId(UUID id) {
        return table.find(id).orElseThrow(NoSuchVersion::new);
    }

    /** Those that are used, by the day. */
    public List<FrameworkSwitch> used() {
        return table.switches();
    }

    /** Uses it from that day on. Whether that may be is not asked here. */
    public void use(FrameworkSwitch done) {
        table.use(done);
        switchedOn.changes();
    }

    /** Uses it no more: what was used before is again. @return whether it was used */
    public boolean takeBack(UUID version, String reason, String by) {
        switchedOn.changes();
        return table.takeBack(version, reason, by, clock.instant());
    }

    /** There is no such version. */
    public static class NoSuchVersion extends RuntimeException {

        NoSuchVersion() {
            super("There is no such version of a framework. Load the page again.");
        }
    }
}
