package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.waymark.platform.access.accounts.HashedPasswords;
import org.waymark.platform.mail.Post;

/** Whoever guesses passwords is held, and learns from no answer who there is. */
class PasswordGuessingTest extends SignInFixture {

    @Autowired
    private IdentityService identityService;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Post post;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whoeverGuessesWaitsEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(signIn("guessed" + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> held = signIn(PASSWORD);
        assertThat(held.statusCode()).isEqualTo(401);
        assertThat(held.headers().firstValue("Retry-After")).isPresent();
        assertThat(SignedIn.nobody(port).basic(user, PASSWORD, "/api/inspections"))
                .as("one throttle for both ways in")
                .isEqualTo(401);
    }

    @Test
    void aWayOfWritingThePathDoesNotGoRoundTheThrottle() throws Exception {
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> answer = SignedIn.nobody(port)
                    .send(
                            "POST",
                            "/camunda/api/admin/auth/user/default/%6cogin/tasklist",
                            "username=" + user + "&password=" + PASSWORD,
                            "application/x-www-form-urlencoded");
            assertThat(answer.statusCode())
                    .as("the right one, too, is not looked at")
                    .isEqualTo(400);
        }
        assertThat(signIn(PASSWORD).statusCode())
                .as("so that there was nothing to count")
                .isEqualTo(200);
    }

    @Test
    void administratorsAreToldOfGuessingFromManyPlaces() {
        for (int i = 0; i < 40; i++) {
            signIns.failed(user, "198.51.100." + i);
        }
        assertThat(database.queryForList(
                        "select to_user from letter where template = 'sign-in-guessed' and subject like ?",
                        String.class,
                        "%" + user + "%"))
                .contains("keeper")
                .doesNotHaveDuplicates();
    }

    @Test
    void fortyGuessesAtOneMomentAreNoMoreThanFive() throws Exception {
        AtomicInteger checked = new AtomicInteger();
        List<Integer> answers = atOnce(40, guess -> {
            HttpResponse<String> refused = signIn("guess-number-" + guess);
            if (refused.headers().firstValue("Retry-After").isEmpty()) {
                checked.incrementAndGet();
            }
            return refused.statusCode();
        });
        assertThat(answers).containsOnly(401);
        assertThat(checked).hasValueLessThanOrEqualTo(6);
    }

    @Test
    void manyCallsOfAProgramAtOneMomentAreAllLetIn() throws Exception {
        SignedIn program = SignedIn.nobody(port);
        assertThat(atOnce(30, call -> program.basic(user, PASSWORD, "/api/inspections")))
                .containsOnly(200);
    }

    @Test
    void guessingOnesOwnPasswordInASessionIsHeldToo() throws Exception {
        SignedIn session = SignedIn.as(user, PASSWORD, "tasklist", port);
        String address = "/camunda/api/engine/engine/default/user/" + user + "/credentials";
        String body = "{\"password\":\"another-kettle-lamp\",\"authenticatedUserPassword\":\"%s\"}";
        for (int i = 0; i < 5; i++) {
            assertThat(session.status("PUT", address, String.format(body, "guess" + i)))
                    .isEqualTo(400);
            session.status("OPTIONS", address, null);
        }
        HttpResponse<String> held = session.send("PUT", address, String.format(body, PASSWORD), "application/json");
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).isPresent();
        assertThat(identityService.checkPassword(user, PASSWORD)).isTrue();
    }

    @Test
    void noAnswerTellsWhetherThereIsSuchAUser() throws Exception {
        String nobody = "nosuch" + user.substring(6);
        for (String accept : List.of("application/json", "text/html")) {
            HttpResponse<String> known =
                    SignedIn.bare("POST", LOGIN, "username=" + user + "&password=guessed", accept, null, port);
            HttpResponse<String> unknown =
                    SignedIn.bare("POST", LOGIN, "username=" + nobody + "&password=guessed", accept, null, port);
            assertThat(withoutTheTime(known)).isEqualTo(withoutTheTime(unknown));
            String type = "application/x-www-form-urlencoded";
            assertThat(withoutTheTime(
                            SignedIn.nobody(port).send("POST", LOGIN, "username=" + user + "&password=guessed", type)))
                    .isEqualTo(withoutTheTime(SignedIn.nobody(port)
                            .send("POST", LOGIN, "username=" + nobody + "&password=guessed", type)))
                    .startsWith("401")
                    .doesNotContain("set-cookie", "content-security-policy");
            HttpResponse<String> knownProgram =
                    SignedIn.bare("GET", "/api/inspections", null, accept, user + ":guessed", port);
            HttpResponse<String> unknownProgram =
                    SignedIn.bare("GET", "/api/inspections", null, accept, nobody + ":guessed", port);
            assertThat(withoutTheTime(knownProgram)).isEqualTo(withoutTheTime(unknownProgram));
        }
    }

    @Test
    void theRightPasswordAtAnApplicationOfOthersIsRefusedAsAWrongOneIs() throws Exception {
        for (String application : List.of("admin", "cockpit")) {
            String address = "/camunda/api/admin/auth/user/default/login/" + application;
            String type = "application/x-www-form-urlencoded";
            HttpResponse<String> right =
                    SignedIn.nobody(port).send("POST", address, "username=" + user + "&password=" + PASSWORD, type);
            HttpResponse<String> wrong = SignedIn.nobody(port)
                    .send("POST", address, "username=" + user + "&password=" + PASSWORD + "x", type);
            assertThat(withoutTheTime(right))
                    .as(application)
                    .isEqualTo(withoutTheTime(wrong))
                    .startsWith("401");
        }
        HttpResponse<String> forged = SignedIn.bare(
                "POST", LOGIN, "username=" + user + "&password=" + PASSWORD, "application/json", null, port);
        assertThat(forged.statusCode())
                .as("what another site sends is refused before it is looked at")
                .isEqualTo(403);
        HttpResponse<String> held = null;
        for (int i = 0; i < 3; i++) {
            held = SignedIn.nobody(port)
                    .send(
                            "POST",
                            "/camunda/api/admin/auth/user/default/login/admin",
                            "username=" + user + "&password=" + PASSWORD,
                            "application/x-www-form-urlencoded");
        }
        assertThat(held.headers().firstValue("Retry-After"))
                .as("counted as a wrong one")
                .isPresent();
    }

    @Test
    void oneGuessAtSeveralApplicationsIsOneGuess() throws Exception {
        for (int i = 0; i < 4; i++) {
            for (String application : List.of("tasklist", "admin")) {
                assertThat(SignedIn.nobody(port)
                                .send(
                                        "POST",
                                        "/camunda/api/admin/auth/user/default/login/" + application,
                                        "username=" + user + "&password=wrong" + i,
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                        .isEqualTo(401);
            }
        }
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(200);
        SameGuess guesses = new SameGuess();
        SignInForm guess = new SignInForm(user, "same");
        assertThat(guesses.isAgain(guess, "10.0.0.1", "tasklist")).isFalse();
        assertThat(guesses.isAgain(guess, "10.0.0.1", "admin")).isTrue();
        assertThat(guesses.isAgain(guess, "10.0.0.1", "admin"))
                .as("each application once")
                .isFalse();
        assertThat(guesses.isAgain(guess, "10.0.0.1", "made-up")).isFalse();
        assertThat(guesses.isAgain(guess, "10.0.0.2", "admin")).isFalse();
        assertThat(guesses.isAgain(new SignInForm(user, "other"), "10.0.0.1", "cockpit"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"403, false, 1", "403, true, 0", "401, true, 0"})
    void oneCheckOfAPasswordIsPaidForWhoeverIsNamedAndHoweverTheyAreRefused(int status, boolean lookedAt, int paid)
            throws Exception {
        AtomicInteger checks = new AtomicInteger();
        HashedPasswords counting = new HashedPasswords(4) {
            @Override
            public void checkNothing() {
                checks.incrementAndGet();
            }
        };
        SignInDoor door = new SignInDoor(new SignIns(
                new SignInThrottle(50, System::nanoTime),
                counting,
                JdbcClient.create(database),
                post,
                transactions,
                new SimpleMeterRegistry()));
        FilterChain engine = (asked, answered) -> {
            if (lookedAt) {
                asked.getInputStream().readAllBytes();
            }
            ((HttpServletResponse) answered).sendError(status);
        };
        door.doFilter(form(user), new MockHttpServletResponse(), engine);
        // What is refused as forged comes before the engine's own check, the others after it
        assertThat(checks).as("known").hasValue(paid);
        checks.set(0);
        door.doFilter(form("nosuch" + user), new MockHttpServletResponse(), engine);
        assertThat(checks).as("unknown").hasValue(1);
    }

    private static MockHttpServletRequest form(String named) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", LOGIN);
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(("username=" + named + "&password=guessed").getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static String withoutTheTime(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.computeIfPresent("set-cookie", (name, cookies) -> cookies.stream()
                .map(cookie -> cookie.replaceFirst("=[^;]*", ""))
                .toList());
        return answer.statusCode() + " " + headers + " "
                + answer.body().replaceAll("\"timestamp\":\"[^\"]*\"|<div>[A-Z][^<]*</div>", "");
    }

    private interface Sending {

        int send(int number) throws Exception;
    }

    private static List<Integer> atOnce(int times, Sending sending) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                all.add(() -> sending.send(number));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : senders.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }
}
