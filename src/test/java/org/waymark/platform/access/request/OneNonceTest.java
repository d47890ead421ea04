package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.WaymarkTest;

/** A page whose scripts carry another nonce than its header stays blank, since the browser runs none of them. */
@WaymarkTest
class OneNonceTest {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final int LOADS = 500;
    private static final int POLLERS = 20;
    private static final int READERS = 4;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void besideTwentyThatPollEachOfFiveHundredPagesHasTheNonceOfItsHeader() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(POLLERS + READERS);
        AtomicBoolean over = new AtomicBoolean();
        try {
            IntStream.range(0, POLLERS)
                    .forEach(poller -> people.submit(() -> {
                        while (!over.get()) {
                            get("/camunda/api/engine/engine/");
                        }
                        return null;
                    }));
            Callable<Set<String>> reader = () -> noncesOf(LOADS / READERS);
            Set<String> nonces = new HashSet<>();
            for (Future<Set<String>> read : people.invokeAll(
                    IntStream.range(0, READERS).mapToObj(one -> reader).toList())) {
                nonces.addAll(read.get());
            }
            assertThat(nonces).as("no two pages have one nonce").hasSize(LOADS);
        } finally {
            over.set(true);
            people.shutdownNow();
        }
    }

    private Set<String> noncesOf(int pages) throws Exception {
        Set<String> nonces = new HashSet<>();
        List<String> applications = List.of("tasklist", "cockpit", "admin", "welcome");
        for (int page = 0; page < pages; page++) {
            HttpResponse<String> answer =
                    get("/camunda/app/" + applications.get(page % applications.size()) + "/default/");
            Matcher header = IN_HEADER.matcher(
                    answer.headers().firstValue("Content-Security-Policy").orElse(""));
            assertThat(header.find()).as("a nonce in the header").isTrue();
            assertThat(IN_PAGE.matcher(answer.body())
                            .results()
                            .map(found -> found.group(1))
                            .distinct())
                    .as("the nonce of the page's scripts")
                    .containsExactly(header.group(1));
            nonces.add(header.group(1));
        }
        return nonces;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
