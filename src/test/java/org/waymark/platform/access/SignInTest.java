package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.waymark.platform.access.accounts.HashedPasswords;
import org.waymark.trial.Trial;

/** Passwords as they are kept, the form that signs in, and the sessions it begins. */
class SignInTest extends SignInFixture {

    private static final String ME = "/camunda/api/waymark/me";

    @Autowired
    private IdentityService identityService;

    @Autowired
    private SignInStamps stamps;

    @Test
    void passwordsAreKeptAsBcrypt() {
        assertThat(stored()).startsWith("{waymark-bcrypt}$2a$");
        assertThat(identityService.checkPassword(user, PASSWORD)).isTrue();
        assertThat(identityService.checkPassword(user, PASSWORD + "x")).isFalse();
    }

    @Test
    void theWholeOfALongPasswordCounts() {
        HashedPasswords passwords = new HashedPasswords(4);
        String hash = passwords.encrypt("x".repeat(100) + "a");
        assertThat(passwords.check("x".repeat(100) + "a", hash)).isTrue();
        assertThat(passwords.check("x".repeat(100) + "b", hash)).isFalse();
    }

    @Test
    void passwordsThatTheEngineHashedBeforeAreStillRead() {
        String salt = database.queryForObject("select salt_ from act_id_user where id_ = ?", String.class, user);
        database.update(
                "update act_id_user set pwd_ = ? where id_ = ?",
                "{SHA-512}" + new Sha512HashDigest().encrypt(PASSWORD + salt),
                user);
        assertThat(identityService.checkPassword(user, PASSWORD)).isTrue();
    }

    @Test
    void aShortPasswordOrOnesOwnNameIsRefusedInAdminAndByOneself() throws Exception {
        SignedIn keeper = SignedIn.as("keeper", Trial.PASSWORD, "admin", port);
        SignedIn self = SignedIn.as(user, PASSWORD, "tasklist", port);
        String address = "/camunda/api/engine/engine/default/user/" + user + "/credentials";
        for (String bad : List.of("short", "elevenchars", "nansen-is-my-name", "x" + user + "x")) {
            String body = "{\"password\":\"" + bad + "\",\"authenticatedUserPassword\":\"%s\"}";
            assertThat(keeper.status("PUT", address, String.format(body, Trial.PASSWORD)))
                    .as(bad)
                    .isEqualTo(400);
            assertThat(self.status("PUT", address, String.format(body, PASSWORD)))
                    .as(bad)
                    .isEqualTo(400);
            assertThat(identityService.checkPassword(user, PASSWORD))
                    .as("it is still the old one")
                    .isTrue();
        }
        assertThatThrownBy(() -> accounts.create("x" + user, "A", "B", null, "short", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accounts.create("x" + user, "A", "B", null, "y-x" + user, List.of()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfOld() throws Exception {
        SignedIn here = SignedIn.as(user, PASSWORD, "tasklist", port);
        SignedIn elsewhere = SignedIn.as(user, PASSWORD, "tasklist", port);
        assertThat(here.status("GET", ME, null)).isEqualTo(200);
        assertThat(elsewhere.status("GET", ME, null)).isEqualTo(200);
        assertThat(here.status(
                        "PUT",
                        "/camunda/api/engine/engine/default/user/" + user + "/credentials",
                        "{\"password\":\"another-kettle-lamp\",\"authenticatedUserPassword\":\"" + PASSWORD + "\"}"))
                .isEqualTo(204);
        assertThat(elsewhere.status("GET", ME, null)).isEqualTo(401);
        assertThat(here.status("GET", ME, null)).as("where it was changed").isEqualTo(200);
    }

    @Test
    void oneSignsOutEverywhereAtOnce() throws Exception {
        SignedIn here = SignedIn.as(user, PASSWORD, "tasklist", port);
        SignedIn elsewhere = SignedIn.as(user, PASSWORD, "tasklist", port);
        elsewhere.status("GET", ME, null);
        assertThat(here.status("POST", ME + "/sign-out-everywhere", "{}")).isEqualTo(204);
        assertThat(elsewhere.status("GET", ME, null)).isEqualTo(401);
        assertThat(here.status("GET", ME, null)).isEqualTo(401);
        assertThat(SignedIn.as(user, PASSWORD, "tasklist", port).status("GET", ME, null))
                .isEqualTo(200);
    }

    @Test
    void theSessionOfBeforeSigningInIsNotTheOneAfter() throws Exception {
        SignedIn visitor = SignedIn.nobody(port);
        String before = visitor.cookie("JSESSIONID");
        visitor.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "username=" + user + "&password=" + PASSWORD,
                "application/x-www-form-urlencoded");
        assertThat(visitor.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void aSessionLastsNoLongerThanItMay() throws Exception {
        AtomicLong time = new AtomicLong();
        SessionExpiry limits = new SessionExpiry(stamps, Duration.ofHours(12), time::get);
        MockHttpSession session = new MockHttpSession();
        Authentications signedIn = new Authentications();
        signedIn.addOrReplace(new UserAuthentication(user, "default"));
        session.setAttribute("authenticatedUser", signedIn);
        session.setMaxInactiveInterval(1800);
        visit(limits, session);
        time.addAndGet(TimeUnit.HOURS.toNanos(6));
        assertThat(visit(limits, session))
                .as("what the page is told, to warn in time")
                .isEqualTo("1800;21600");
        time.addAndGet(TimeUnit.HOURS.toNanos(6));
        assertThat(visit(limits, session)).isEqualTo("1800;0");
        assertThat(session.isInvalid()).isFalse();
        time.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(visit(limits, session)).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    private static String visit(SessionExpiry limits, MockHttpSession session) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/camunda/api/waymark/me");
        request.setSession(session);
        FilterChain nothing = (asked, answered) -> {};
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(request, response, nothing);
        return response.getHeader(SessionExpiry.LEFT);
    }

    @Test
    void whoeverHasNoPasswordHereDoesNotSignInWithOne() throws Exception {
        database.update("update act_id_user set pwd_ = null where id_ = ?", user);
        assertThat(signIn("").statusCode()).isEqualTo(401);
        assertThat(signIn("null").statusCode()).isEqualTo(401);
        assertThat(SignedIn.nobody(port).basic(user, "null", "/api/inspections"))
                .isEqualTo(401);
    }

    @Test
    void theOneWhoIsHeldIsTheOneWhoIsSignedIn() throws Exception {
        for (String form : List.of(
                "user%6eame=" + user + "&username=nobody&password=" + PASSWORD,
                "username=nobody&user%6eame=" + user + "&password=" + PASSWORD,
                "username=" + user + "%00&password=" + PASSWORD)) {
            assertThat(SignedIn.nobody(port)
                            .send(
                                    "POST",
                                    "/camunda/api/admin/auth/user/default/login/tasklist",
                                    form,
                                    "application/x-www-form-urlencoded")
                            .statusCode())
                    .as(form)
                    .isEqualTo(401);
        }
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM037", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252", "UTF-7", "nonsense"})
    void aFormInAnotherCharsetSignsNobodyInAndCountsAgainstNobodyElse(String charset) throws Exception {
        byte[] form = ("username=" + user + "&password=" + PASSWORD)
                .getBytes(Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8);
        HttpResponse<String> refused = SignedIn.nobody(port)
                .sendBytes("POST", LOGIN, form, "application/x-www-form-urlencoded;charset=" + charset);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(signIn(PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void oneWayOfWritingTheFormIsTaken() throws Exception {
        SignedIn visitor = SignedIn.nobody(port);
        String form = "username=" + user + "&password=" + PASSWORD;
        String type = "application/x-www-form-urlencoded";
        assertThat(visitor.send("POST", LOGIN + "?username=" + user, form, type).statusCode())
                .isEqualTo(401);
        assertThat(visitor.send("POST", LOGIN + "?username=" + user + "&password=" + PASSWORD, "x=y", type)
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.send("POST", LOGIN, form + "&password=" + PASSWORD, type)
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.send("POST", LOGIN, form + "&passwor%64=" + PASSWORD, type)
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.send(
                                "POST",
                                LOGIN,
                                "--part\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\n" + user
                                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n"
                                        + PASSWORD + "\r\n--part--\r\n",
                                "multipart/form-data; boundary=part")
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.send("POST", LOGIN, form, "text/plain").statusCode()).isEqualTo(401);
        assertThat(visitor.send("POST", LOGIN, form, type + "; charset=\"UTF-8\"")
                        .statusCode())
                .isEqualTo(200);
    }

    private String stored() {
        return database.queryForObject("select pwd_ from act_id_user where id_ = ?", String.class, user);
    }
}
