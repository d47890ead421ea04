package org.waymark.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A Waymark in a process of its own, which can be killed and started again on its ports. */
public final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final String name;
    private final Map<String, String> database;
    private final List<String> settings;
    private final Path folder;
    private final String main;
    private final String classPath;
    private final Path at;
    private final int port = freePort();
    private final int healthPort = freePort();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile Process process;

    /** @param settings as they stand on the command line, such as {@code --spring.mail.host=…} */
    public Node(String name, Path folder, Map<String, String> database, List<String> settings) throws IOException {
        this(name, folder, database, settings, "org.waymark.Waymark", JavaProcess.product());
    }

    /** One of another program. */
    public Node(
            String name,
            Path folder,
            Map<String, String> database,
            List<String> settings,
            String main,
            String classPath) {
        this(name, folder, database, settings, main, classPath, Path.of(""));
    }

    /**
     * One of another build, as it is packed.
     *
     * @param at where its files of configuration are
     */
    public static Node ofJar(
            String name, Path folder, Map<String, String> database, List<String> settings, Path jar, Path at) {
        return new Node(
                name,
                folder,
                database,
                settings,
                "org.springframework.boot.loader.launch.JarLauncher",
                jar.toAbsolutePath().toString(),
                at);
    }

    private Node(
            String name,
            Path folder,
            Map<String, String> database,
            List<String> settings,
            String main,
            String classPath,
            Path at) {
        this.at = at;
        this.main = main;
        this.classPath = classPath;
        this.name = name;
        this.folder = folder.resolve("node-" + name);
        this.database = database;
        this.settings = settings;
    }

    public Node start() throws IOException {
        return start(List.of());
    }

    /** @param options of its Java, such as an agent */
    public Node start(List<String> options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                main,
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=" + healthPort,
                "--waymark.node=" + name,
                "--waymark.data-dir=" + folder));
        words.addAll(settings);
        process = JavaProcess.start(at, classPath, options, database, words, log());
        return this;
    }

    /** Waits until people can work there. */
    public Node awaitReady() {
        return awaitReady(LONGEST_START);
    }

    /** The same for one that has much to do before. */
    public Node awaitReady(Duration longest) {
        Awaitility.await("node " + name + " is ready, see " + log())
                .atMost(longest)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("Node " + name + " ended:\n" + JavaProcess.end(log()));
                    }
                    return health("/readiness") == 200;
                });
        return this;
    }

    /** The status with which health answers; 0 for no answer. */
    public int health(String group) {
        return ask(group).map(HttpResponse::statusCode).orElse(0);
    }

    /** What health answers, such as {@code {"status":"UP"}}; empty for no answer. */
    public String says() {
        return ask("").map(HttpResponse::body).orElse("");
    }

    /** The figures for whoever watches, as text. */
    public String figures() throws IOException, InterruptedException {
        return client.send(at("/actuator/prometheus"), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Optional<HttpResponse<String>> ask(String group) {
        try {
            return Optional.of(client.send(at("/actuator/health" + group), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + healthPort + path))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** Waits until the page to sign in at is there, looking as often as a person cannot. */
    public Node awaitSignIn() {
        Awaitility.await("somebody can sign in at " + name + ", see " + log())
                .atMost(LONGEST_START)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> signInPage() == 200);
        return this;
    }

    private int signInPage() throws InterruptedException {
        try {
            HttpRequest page = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/"))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        }
    }

    /** Has its Java free what can be freed, so that what is in use then is needed. */
    public void collect() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** SIGKILL: it has no time for anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Whether it is of another version, whose addresses may ask for less. */
    public boolean isOfAnotherBuild() {
        return !at.equals(Path.of(""));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    public Path log() {
        return folder.resolve("said.log");
    }

    @Override
    public void close() {
        end();
    }

    /** Tells it to end, where it was started; kills it when it does not. */
    public void end() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
