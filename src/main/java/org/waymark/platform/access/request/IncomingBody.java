package org.waymark.platform.access.request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A body as it comes in: no more than so many bytes, in no more than so long. */
public class IncomingBody {

    public enum End {
        WHOLE,
        TOO_LONG,
        TOO_SLOW
    }

    private static final int A_PIECE = 8192;
    private static final int SHORT = 64 * 1024;
    private static final int BETWEEN_LOOKS_MILLIS = 5;

    private final HttpServletRequest request;
    private final long most;
    private final long until;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final byte[] piece = new byte[A_PIECE];

    public IncomingBody(HttpServletRequest request, long most, Duration time) {
        this.request = request;
        this.most = most;
        this.until = System.nanoTime() + time.toNanos();
    }

    public HttpServletRequest request() {
        return request;
    }

    public int size() {
        return body.size();
    }

    public KeptBody kept() {
        return new KeptBody(request, body.toByteArray());
    }

    /** Whether all of it came with the request's head, as what is short does: nobody has to wait for it. */
    public boolean isThere() throws IOException {
        if (isLong()) {
            return false;
        }
        long length = request.getContentLengthLong();
        ServletInputStream in = request.getInputStream();
        while (body.size() < length && in.available() > 0) {
            int read = in.read(piece, 0, Math.min(A_PIECE, (int) length - body.size()));
            if (read < 0) {
                return false;
            }
            body.write(piece, 0, read);
        }
        return body.size() == length;
    }

    /**
     * Whether all of it comes in so short a time. Looks again and again instead of waiting for the next byte, which nothing
     * but the web server's own time limit would end.
     *
     * @param more takes in what has come since, without waiting; whether there is anything
     */
    public boolean comesWithin(Duration moment, BooleanSupplier more) {
        long end = System.nanoTime() + moment.toNanos();
        try {
            while (!isThere()) {
                if (isLong() || System.nanoTime() - end > 0) {
                    return false;
                }
                if (!more.getAsBoolean()) {
                    Thread.sleep(BETWEEN_LOOKS_MILLIS);
                }
            }
            return true;
        } catch (IOException brokenOff) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Or as long as nobody knows. */
    private boolean isLong() {
        long length = request.getContentLengthLong();
        return length <= 0 || length > Math.min(most, SHORT);
    }

    /** Reads what is still to come, and waits for it. */
    public End read() {
        if (request.getContentLengthLong() > most) {
            return End.TOO_LONG;
        }
        try {
            ServletInputStream in = request.getInputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, read);
                if (body.size() > most) {
                    return End.TOO_LONG;
                }
                if (System.nanoTime() - until > 0) {
                    return End.TOO_SLOW;
                }
            }
            return End.WHOLE;
        } catch (IOException brokenOffOrSilent) {
            return End.TOO_SLOW;
        }
    }

    /** Reads what is still to come and keeps nothing of it; whether that was all. */
    public boolean skip() {
        try {
            ServletInputStream in = request.getInputStream();
            long skipped = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                skipped += read;
                if (skipped > most || System.nanoTime() - until > 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalStateException brokenOff) {
            return false;
        }
    }
}
