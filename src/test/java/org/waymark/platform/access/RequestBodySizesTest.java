package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.WaymarkTest;
import org.waymark.platform.engine.Acting;
import org.waymark.trial.Trial;

/** How much of a body is taken, of whom and for how long, at every door. */
@WaymarkTest
class RequestBodySizesTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final int MANY = 220;

    @LocalServerPort
    private int port;

    @Autowired
    private Trial trial;

    @Autowired
    private TaskService taskService;

    @Autowired
    private Acting acting;

    private String look;

    @BeforeEach
    void begin() {
        look = trial.task(trial.begin(), "task-look");
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,  /camunda/api/waymark/tasks/{look}/draft,  insp1,  tasklist",
        "POST, /camunda/api/waymark/tasks/{look}/record, insp1,  tasklist",
        "POST, E/filter/x/list,                          insp1,  tasklist",
        "POST, E/task/count,                             boss,   cockpit",
        "POST, /camunda/api/cockpit/plugin/base/default/process-instance, boss, cockpit",
        "POST, E/user/create,                            keeper, admin"
    })
    void moreThanADraftCanHoldIsNotTakenAtAnyDoor(String method, String path, String user, String application)
            throws Exception {
        SignedIn insider = SignedIn.as(user, Trial.PASSWORD, application, port);
        String address = path.replaceFirst("^E/", ENGINE + "/").replace("{look}", look);
        HttpResponse<String> refused = insider.send(
                method, address, "{\"note\":\"" + "x".repeat(RequestBodySizes.MOST) + "\"}", "application/json");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("This is too large");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCountedAllTheSame() throws Exception {
        SignedIn insider = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        try (Socket socket = new Socket("localhost", port)) {
            String session = insider.cookie("JSESSIONID");
            send(
                    socket,
                    "PUT /camunda/api/waymark/tasks/" + look
                            + "/draft HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=" + session
                            + "; XSRF-TOKEN=" + insider.cookie("XSRF-TOKEN") + "\r\nX-XSRF-TOKEN: "
                            + insider.cookie("XSRF-TOKEN")
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            byte[] piece = ("10000\r\n" + "x".repeat(65536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent <= RequestBodySizes.MOST; sent += 65536) {
                socket.getOutputStream().write(piece);
            }
            send(socket, "0\r\n\r\n");
            assertThat(status(socket)).isEqualTo(413);
        }
    }

    @Test
    void fiveHundredThousandCharactersOfADraftAreKept() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        String draft = "{\"note\":\"" + "é".repeat(499_000) + "\"}";
        assertThat(inspector.status("PUT", "/camunda/api/waymark/tasks/" + look + "/draft", draft))
                .isEqualTo(200);
    }

    @Test
    void aFileIsTakenOnlyWhereOneIsExpected() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        HttpResponse<String> refused =
                inspector.sendFile("/camunda/api/waymark/tasks/" + look + "/record", "x.json", "{}");
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(inspector
                        .sendFile("/camunda/api/waymark/tasks/" + look + "/attachments", "x.pdf", "x")
                        .statusCode())
                .isNotEqualTo(415);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInASentence() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        HttpResponse<String> refused = inspector.sendFile(
                "/camunda/api/waymark/tasks/" + look + "/attachments", "x.pdf", "x".repeat(40 * 1024 * 1024));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("too large");
    }

    private int headAndBodyInTwoPackets() throws IOException {
        try (Socket ordinary = from("127.0.0.1")) {
            String form = "username=insp2&password=wrong-by-a-letter";
            send(
                    ordinary,
                    "POST " + SIGN_IN
                            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: " + form.length() + "\r\nConnection: close\r\n\r\n");
            send(ordinary, form);
            return status(ordinary);
        }
    }

    @Test
    @Timeout(180)
    void whoeverIsNotSignedInHoldsNoThreadHoweverSlowlyTheySend() throws Exception {
        SignedIn inspector = SignedIn.as("insp1", Trial.PASSWORD, "tasklist", port);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                String type = i % 4 < 2 ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=part";
                slow.add(dribble(
                        type,
                        i % 2 == 0 ? SIGN_IN : "/camunda/api/waymark/tasks/" + look + "/draft",
                        "127.0.0." + (2 + i % 100)));
            }
            assertThat(inspector.status("GET", "/camunda/api/waymark/me", null)).isEqualTo(200);
            assertThat(inspector.status("PUT", "/camunda/api/waymark/tasks/" + look + "/draft", "{\"note\":\"n\"}"))
                    .isEqualTo(200);
            // Whoever comes in the moment in which all places are taken is told to come again, and comes again
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(headAndBodyInTwoPackets())
                    .isIn(401, 403));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreException(IllegalStateException.class)
                    .untilAsserted(() -> assertThat(SignedIn.as("insp2", Trial.PASSWORD, "tasklist", port)
                                    .status("GET", "/camunda/api/waymark/me", null))
                            .isEqualTo(200));
            List<Integer> answers = answersOf(slow);
            assertThat(answers).filteredOn(status -> status == 401).hasSize(MANY / 2);
            assertThat(answers)
                    .filteredOn(status -> status == 503 || status == 408 || status == -1)
                    .as("were told to come again, or were waited for no longer than seconds")
                    .hasSize(MANY / 2);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket dribble(String type, String path, String from) throws IOException {
        Socket socket = from(from);
        socket.setSoTimeout(120_000);
        send(
                socket,
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n"
                        + "Content-Length: 4000\r\n\r\nu");
        return socket;
    }

    /** Not every system gives itself more than one address. */
    private Socket from(String address) throws IOException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try {
            return new Socket(here, port, InetAddress.getByName(address), 0);
        } catch (BindException noSuchAddress) {
            return new Socket(here, port);
        }
    }

    private static List<Integer> answersOf(List<Socket> sockets) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(sockets.size());
        try {
            List<Callable<Integer>> reading = new ArrayList<>();
            sockets.forEach(socket -> reading.add(() -> status(socket)));
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : readers.invokeAll(reading)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            readers.shutdownNow();
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** The status, read to where the connection is closed; -1 when it was closed without one. */
    private static int status(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        int character = in.read();
        while (character >= 0 && character != '\r') {
            head.append((char) character);
            character = in.read();
        }
        return head.isEmpty() ? -1 : Integer.parseInt(head.substring(9, 12));
    }
}
