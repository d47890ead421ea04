package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.platform.access.RequestBodySizes;

/** How many slow senders are waited for at once, and for how long; they are slow until the test lets them go on. */
@Timeout(120)
class BodyPlacesTest {

    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist";

    private final RequestBodySizes limits = new RequestBodySizes(new UploadAddresses(() -> null) {
        @Override
        public boolean isOne(HttpServletRequest request) {
            return true;
        }
    });
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();

    @AfterEach
    void end() {
        goOn.countDown();
        threads.shutdownNow();
    }

    @Test
    void twentyWhoSignInAreWaitedForAndAllOthersAreToldToComeAgain() throws Exception {
        List<Future<Integer>> waitedFor = new ArrayList<>();
        for (int one = 0; one < 20; one++) {
            waitedFor.add(signInFrom("10.0.0." + one, one + 1));
        }
        for (int one = 20; one < 110; one++) {
            assertThat(signInFrom("10.0.0." + one, 20).get()).isEqualTo(503);
        }
        goOn.countDown();
        for (Future<Integer> one : waitedFor) {
            assertThat(one.get()).isNotEqualTo(503);
        }
        assertThat(mostHeld).hasValue(20);
        assertThat(signInFrom("10.0.0.200", 0).get())
                .as("places are given back")
                .isNotEqualTo(503);
    }

    @Test
    void whatComesRightAfterTheHeadIsTakenInWithoutWaitingForAByte() throws Exception {
        byte[] body = "username=a&password=b".getBytes(StandardCharsets.US_ASCII);
        AtomicInteger come = new AtomicInteger();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", SIGN_IN) {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(
                        new ByteArrayInputStream(body, Math.max(0, come.get() - 1), Math.min(1, come.get())));
            }
        };
        request.setContent(body);
        IncomingBody sent = new IncomingBody(request, 4096, Duration.ofMinutes(1));
        assertThat(sent.comesWithin(Duration.ofMinutes(1), () -> come.incrementAndGet() > 0))
                .isTrue();
        assertThat(sent.kept().getInputStream().readAllBytes()).isEqualTo(body);
        assertThat(new IncomingBody(new MockHttpServletRequest("POST", SIGN_IN), 4096, Duration.ZERO)
                        .comesWithin(Duration.ofDays(1), () -> false))
                .as("no length")
                .isFalse();
        come.set(0);
        assertThat(new IncomingBody(request, 4096, Duration.ofMinutes(1)).comesWithin(Duration.ZERO, () -> false))
                .isFalse();
    }

    @Test
    void threeOfOneAddressAreWaitedFor() throws Exception {
        for (int one = 0; one < 3; one++) {
            signInFrom("10.0.0.1", one + 1);
        }
        for (int one = 3; one < 10; one++) {
            assertThat(signInFrom("10.0.0.1", 3).get()).isEqualTo(503);
        }
    }

    @Test
    void oneUserSendsNoMoreThanAFewFilesAtOnceAndOthersStillSendTheirs() throws Exception {
        for (int one = 0; one < RequestBodySizes.FILES_OF_ONE; one++) {
            fileOf("insp1", one + 1);
        }
        assertThat(fileOf("insp1", RequestBodySizes.FILES_OF_ONE).get()).isEqualTo(503);
        fileOf("insp2", RequestBodySizes.FILES_OF_ONE + 1);
        assertThat(held).hasValue(RequestBodySizes.FILES_OF_ONE + 1);
    }

    @Test
    void aFileOfWhichSomethingComesNowAndThenEndsWhenItsTimeIsOver() throws Exception {
        Request connection = new Request();
        InputBuffer drips = new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                return 1;
            }

            @Override
            public int available() {
                return 1;
            }
        };
        connection.setInputBuffer(drips);
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
        try (InTime limited = InTime.on(connection, Duration.ofSeconds(10), nanos::get)) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(10));
            assertThat(connection.getInputBuffer().doRead(null)).isEqualTo(1);
            assertThat(limited.isOver()).isFalse();
            nanos.addAndGet(1);
            assertThat(connection.getInputBuffer().doRead(null)).isEqualTo(-1);
            assertThat(connection.getInputBuffer().available()).isZero();
            assertThat(limited.isOver()).isTrue();
        }
        assertThat(connection.getInputBuffer())
                .as("of the next request of the connection")
                .isSameAs(drips);
    }

    private Future<Integer> signInFrom(String address, int thenHeld) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", SIGN_IN) {
            @Override
            public ServletInputStream getInputStream() {
                return new Slow();
            }

            @Override
            public long getContentLengthLong() {
                return 4000;
            }
        };
        request.setRemoteAddr(address);
        return sent(request, (asked, answered) -> {}, thenHeld);
    }

    private Future<Integer> fileOf(String user, int thenHeld) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/camunda/api/waymark/tasks/x/lists");
        Authentications signedIn = new Authentications();
        signedIn.addOrReplace(new UserAuthentication(user, "default"));
        request.getSession(true).setAttribute("authenticatedUser", signedIn);
        request.setContentType("multipart/form-data; boundary=part");
        request.setContent(new byte[4000]);
        return sent(request, (asked, answered) -> hold(), thenHeld);
    }

    /** Sends it, and waits until it is answered or so many are held. */
    private Future<Integer> sent(MockHttpServletRequest request, FilterChain chain, int thenHeld) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        Future<Integer> sent = threads.submit(() -> {
            limits.doFilter(request, answer, chain);
            return answer.getStatus();
        });
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(100, TimeUnit.SECONDS)
                .until(() -> sent.isDone() || held.get() == thenHeld);
        return sent;
    }

    private void hold() {
        mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
        try {
            goOn.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            held.decrementAndGet();
        }
    }

    /** Nothing of it came with the head, and the rest comes when the test says so. */
    private class Slow extends ServletInputStream {

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read() {
            hold();
            return -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
