package org.waymark.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;

/** Guesses at passwords, large bodies and slow senders by the hundred: they wait, and whoever works does not notice. */
class FloodEndurance {

    private static final Duration EACH = Duration.ofSeconds(Asked.number("endurance.flood-seconds", 20));
    private static final Duration PAUSE = Duration.ofMillis(Asked.number("endurance.pause-millis", 300));
    private static final int SLOW_SENDERS = Asked.number("endurance.slow-senders", 300);
    private static final int AT_ONCE = 4;
    private static final int LARGE = 40_000_000;

    /** Of what is done in the same time without a flood, at the least, however busy the machine is with the flood itself. */
    private static final double WORK_LEFT = 0.2;

    private final Ledger ledger = new Ledger();
    private final Map<String, Integer> done = new LinkedHashMap<>();

    /** One of those who disturb, again and again until it is over. */
    private interface Disturbance {
        void go(Node node) throws Exception;
    }

    @Test
    void whoeverWorksIsNotHeldUpByWhoeverDisturbs() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String url = server.copy("flood");
        String words = "flood" + Asked.seed();
        try (Node node = new Node("a", RealDatabase.folder().resolve("flood"), server.given(url), List.of())) {
            node.start().awaitReady();
            Team team = Team.atWork(words, List.of(node), ledger, PAUSE);
            Awaitility.await("work goes on").atMost(Duration.ofMinutes(2)).until(() -> ledger.acts() > 40);
            during("nothing", node, 0, at -> {});
            during("guesses at passwords", node, AT_ONCE, FloodEndurance::guess);
            during("large bodies of strangers", node, AT_ONCE, FloodEndurance::large);
            during("slow senders", node, SLOW_SENDERS, FloodEndurance::slow);
            assertThat(node.health("/liveness")).isEqualTo(200);
            team.goHome();
            new Inventory(server.asks(url)).atRest().holdAgainst(ledger, words);
        } finally {
            new Results("floods")
                    .with("acts in " + EACH.toSeconds() + " seconds", done)
                    .write();
        }
        int usual = done.get("nothing");
        done.forEach((what, acts) -> assertThat((double) acts)
                .as("acts during " + what + ": " + done)
                .isGreaterThan(usual * WORK_LEFT));
    }

    private void during(String what, Node node, int atOnce, Disturbance disturbance) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        for (int one = 0; one < atOnce; one++) {
            Thread thread = new Thread(() -> disturb(node, disturbance, over), what);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        int before = ledger.acts();
        LockSupport.parkNanos(EACH.toNanos());
        done.put(what, ledger.acts() - before);
        over.set(true);
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        }
    }

    private static void disturb(Node node, Disturbance disturbance, AtomicBoolean over) {
        while (!over.get()) {
            try {
                disturbance.go(node);
            } catch (IOException cutOff) {
                // That is what is to become of them
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
    }

    private static void guess(Node node) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + "/api/inspections"))
                        .header("Authorization", "Basic bWFuYWdlcjpndWVzc2Vk")
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static void large(Node node) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /camunda/api/waymark/inspections HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + LARGE + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[65_536];
            for (int sent = 0; sent < LARGE; sent += piece.length) {
                out.write(piece);
            }
            socket.getInputStream().read();
        }
    }

    /** A letter of the request's head each second. */
    private static void slow(Node node) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            OutputStream out = socket.getOutputStream();
            for (char letter : "GET /camunda/app/tasklist/default/ HTTP/1.1\r\n".toCharArray()) {
                out.write(letter);
                out.flush();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }
}
