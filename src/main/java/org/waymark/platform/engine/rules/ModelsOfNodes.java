package org.waymark.platform.engine.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.waymark.platform.machine.HealthDatabase;
import org.waymark.platform.machine.Sha256;

/**
 * Says in the database which models this node has, as long as it lives, and takes them into the engine only while no node lives that
 * has others. In a change from one version to the next, node by node, an older one would meet tasks and steps of models that it does
 * not know; so what begins meanwhile begins under the models that all know.
 */
class ModelsOfNodes {

    static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(ModelsOfNodes.class);

    /** "wmod" in hexadecimal digits: the kind of all locks by which nodes say what they have. */
    static final int KIND = 0x776d6f64;

    /** How the connections of a Waymark are called that says nothing of its models yet. */
    private static final String BEFORE = "waymark web";

    private final HealthDatabase database;
    private Runnable waiting;
    private int own;

    ModelsOfNodes(HealthDatabase database) {
        this.database = database;
    }

    /**
     * Takes them in now, or later when another node has others.
     *
     * @param models      all of this version
     * @param deployments what takes them in
     */
    synchronized void deploy(List<Resource> models, Runnable deployments) {
        own = hash(models);
        waiting = deployments;
        try {
            database.hold("select pg_advisory_lock_shared(%d, %d)".formatted(KIND, own));
        } catch (SQLException silent) {
            throw new IllegalStateException("The database does not answer.", silent);
        }
        deployWhenAlone();
        if (waiting != null) {
            LOG.info("Another version of Waymark is at work on this database. Its models stay until it has ended.");
        }
    }

    /** Looks whether the time has come for what waits. */
    synchronized void deployWhenAlone() {
        if (waiting == null) {
            return;
        }
        try {
            if (!database.isSo(othersLive())) {
                waiting.run();
                waiting = null;
            }
        } catch (SQLException silent) {
            LOG.debug("The database did not answer", silent);
        }
    }

    private String othersLive() {
        return ("select exists (select 1 from pg_locks l join pg_database d on d.oid = l.database"
                        + " where d.datname = current_database() and l.locktype = 'advisory' and l.classid = %d"
                        + " and l.objid <> %d and l.granted) or exists (select 1 from pg_stat_activity"
                        + " where datname = current_database() and application_name = '%s')")
                .formatted(KIND, own, BEFORE);
    }

    /** A number above 0, as the name of a lock. */
    private static int hash(List<Resource> models) {
        StringBuilder all = new StringBuilder();
        models.stream().sorted(Comparator.comparing(Resource::getFilename)).forEach(model -> {
            try {
                all.append(model.getFilename()).append(model.getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return Integer.parseUnsignedInt(Sha256.hex(all.toString()).substring(0, 8), 16) & Integer.MAX_VALUE;
    }
}
