package org.waymark.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Listens where Waymark will, and says to everybody who comes how far the demonstration's data are. The page asks again by itself, and
 * becomes Waymark when Waymark has opened.
 */
class WaitingRoom implements AutoCloseable {

    private static final String PAGE = "/waiting-room.html";

    private final HttpServer server;
    private final String page;
    private final Supplier<HowFar> howFar;

    private WaitingRoom(HttpServer server, String page, Supplier<HowFar> howFar) {
        this.server = server;
        this.page = page;
        this.howFar = howFar;
    }

    /**
     * @param address null for every address of this machine
     * @throws PortInUseException when somebody else listens there
     */
    static WaitingRoom open(InetAddress address, int port, Supplier<HowFar> howFar) {
        InetSocketAddress where = address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port);
        try (InputStream file = WaitingRoom.class.getResourceAsStream(PAGE)) {
            HttpServer server = HttpServer.create(where, 0);
            WaitingRoom room = new WaitingRoom(server, new String(file.readAllBytes(), StandardCharsets.UTF_8), howFar);
            server.createContext("/", room::answer);
            server.start();
            return room;
        } catch (BindException taken) {
            throw new PortInUseException(port, taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that it listens on. */
    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = page.replace("{how-far}", howFar.get().inWords()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Retry-After", "5");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(503, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
