package org.waymark.platform.tasks.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which sendings have had their effect. A sending is written down in the transaction of the first write that it asks for, and
 * is there exactly when that is; whoever sends it again meanwhile waits for it.
 */
@Component
public class SentOnce {

    /** A page sends again within minutes, or as soon as its user comes back to it. */
    static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient database;
    private final Clock clock;
    private final ThreadLocal<Sending> now = new ThreadLocal<>();

    SentOnce(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this thread is asked to do. */
    private static final class Sending {
        private final UUID id;
        private boolean written;

        private Sending(UUID id) {
            this.id = id;
        }
    }

    void begin(UUID id) {
        now.set(new Sending(id));
    }

    void end() {
        now.remove();
    }

    /**
     * Writes down what this thread was sent, in the transaction that is open; nothing where it was sent without a word, or
     * was written down with a write before.
     *
     * @throws SentBefore when it is written down already: this write must not be done
     */
    public void withTheWrite() {
        Sending sending = now.get();
        if (sending == null || sending.written) {
            return;
        }
        int written = database.sql("insert into sent_once (id, at) values (?, ?) on conflict (id) do nothing")
                .params(sending.id, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            throw new SentBefore(sending.id);
        }
    }

    /** The write has its effect: what else this request writes belongs to the same sending. */
    public void written() {
        Sending sending = now.get();
        if (sending != null) {
            sending.written = true;
        }
    }

    /** Forgets what nobody sends again. */
    void clear() {
        Instant before = clock.instant().minus(KEPT);
        database.sql("delete from sent_once where at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
