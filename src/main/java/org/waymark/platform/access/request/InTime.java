package org.waymark.platform.access.request;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Ends a body when its time is over, where the web server reads it by itself. Each silence is limited there already, but
 * whoever sends a byte now and then is never silent. What has not come by then never came: the file is not whole.
 */
public final class InTime implements InputBuffer, AutoCloseable {

    private static final int NOTHING_MORE = -1;

    private final Request connection;
    private final InputBuffer sent;
    private final LongSupplier nanos;
    private final long until;

    private InTime(Request connection, Duration time, LongSupplier nanos) {
        this.connection = connection;
        this.sent = connection.getInputBuffer();
        this.nanos = nanos;
        this.until = nanos.getAsLong() + time.toNanos();
    }

    /** From now until it is closed. */
    public static InTime on(Request connection, Duration time, LongSupplier nanos) {
        InTime limited = new InTime(connection, time, nanos);
        connection.setInputBuffer(limited);
        return limited;
    }

    public boolean isOver() {
        return nanos.getAsLong() - until > 0;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        return isOver() ? NOTHING_MORE : sent.doRead(handler);
    }

    @Override
    public int available() {
        return isOver() ? 0 : sent.available();
    }

    @Override
    public void close() {
        connection.setInputBuffer(sent);
    }
}
