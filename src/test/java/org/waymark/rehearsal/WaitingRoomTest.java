package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class WaitingRoomTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void whoeverComesBeforeTheDataAreMadeIsToldHowFarTheyAre() throws IOException, InterruptedException {
        AtomicReference<HowFar> howFar = new AtomicReference<>(HowFar.begun(5));
        try (WaitingRoom room = WaitingRoom.open(HERE, 0, howFar::get)) {
            howFar.set(howFar.get().next("Rutland").oneMore(DAY).oneMore(DAY));
            HttpResponse<String> answer = ask(room, "/camunda/app/tasklist/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body())
                    .contains(
                            "Waymark is getting ready",
                            "Inspection 1 of 5, of Rutland: 2 tasks are done, and it is Tuesday 3 November 2026 there.");
        }
    }

    @Test
    void theDoorIsFreeForWaymarkWhenTheRoomIsClosed() {
        WaitingRoom first = WaitingRoom.open(HERE, 0, () -> HowFar.begun(5));
        int port = first.port();
        assertThatThrownBy(() -> WaitingRoom.open(HERE, port, () -> HowFar.begun(5)))
                .isInstanceOf(PortInUseException.class);
        first.close();
        try (WaitingRoom second = WaitingRoom.open(HERE, port, () -> HowFar.begun(5))) {
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @Test
    void itIsSaidInWordsForNoneOneAndMany() {
        HowFar begun = HowFar.begun(5);
        assertThat(begun.inWords()).isEqualTo("The people who take part are signed up.");
        assertThat(begun.next("Barnet").inWords()).endsWith("of Barnet: it is about to begin.");
        assertThat(begun.next("Barnet").oneMore(DAY).inWords())
                .endsWith("one task is done, and it is Tuesday 3 November 2026 there.");
    }

    private HttpResponse<String> ask(WaitingRoom room, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + room.port() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
