package org.waymark.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The line between Waymark and its database, which can be cut, slow, or silent while it looks open. */
final class Line implements AutoCloseable {

    /** What becomes of what is sent. */
    enum State {
        /** It arrives. */
        WELL,
        /** It arrives, late. */
        SLOW,
        /** It does not arrive, nor does anything that was sent before; nobody is told. */
        SILENT
    }

    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LOOKS_EVERY = TimeUnit.MILLISECONDS.toNanos(10);
    private static final int PIECE = 16_384;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WELL;

    private Line(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** From a port of its own to this one, both on this machine. */
    static Line to(int target) throws IOException {
        Line line = new Line(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target);
        background("line", line::accept);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    void is(State now) {
        state = now;
    }

    /** Cuts every connection at once; new ones are taken. */
    void cut() {
        open.forEach(Line::end);
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                open.add(near);
                background("line from " + near.getPort(), () -> begin(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void begin(Socket near) {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(far);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            background("line to " + target, () -> carry(far, near));
            carry(near, far);
        } catch (IOException refused) {
            end(near);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (state == State.SLOW) {
                    LockSupport.parkNanos(LATE);
                }
                while (state == State.SILENT && !from.isClosed()) {
                    LockSupport.parkNanos(LOOKS_EVERY);
                }
                out.write(piece, 0, read);
            }
        } catch (IOException broken) {
            // Whichever end it was, the other is told below
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Cuts every connection for good: none is taken any more. */
    void end() throws IOException {
        door.close();
        state = State.WELL;
        cut();
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
