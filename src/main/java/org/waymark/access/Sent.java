package org.waymark.access;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/** A body as it comes in: no more than so many bytes, in no more than so long. */
class Sent {

    enum End {
        WHOLE,
        TOO_LONG,
        TOO_SLOW
    }

    private static final int A_PIECE = 8192;

    private final HttpServletRequest request;
    private final long most;
    private final long until;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final byte[] piece = new byte[A_PIECE];

    Sent(HttpServletRequest request, long most, Duration time) {
        this.request = request;
        this.most = most;
        this.until = System.nanoTime() + time.toNanos();
    }

    HttpServletRequest request() {
        return request;
    }

    int size() {
        return body.size();
    }

    KeptBody kept() {
        return new KeptBody(request, body.toByteArray());
    }

    /** Whether all of it came with the request's head, as what is short does: nobody has to wait for it. */
    boolean isThere() throws IOException {
        long length = request.getContentLengthLong();
        if (length <= 0 || length > Math.min(most, A_PIECE)) {
            return false;
        }
        ServletInputStream in = request.getInputStream();
        while (body.size() < length && in.available() > 0) {
            int read = in.read(piece, 0, (int) length - body.size());
            if (read < 0) {
                return false;
            }
            body.write(piece, 0, read);
        }
        return body.size() == length;
    }

    /** Reads what is still to come, and waits for it. */
    End read() {
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
    boolean skip() {
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
