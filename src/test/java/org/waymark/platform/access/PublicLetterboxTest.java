package org.waymark.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** How much anybody may send without having signed in. */
class PublicLetterboxTest {

    private final AtomicLong now = new AtomicLong();
    private final PublicLetterbox letterbox = new PublicLetterbox(now::get);

    @Test
    void anAddressSendsSoManyAnHour() {
        assertThat(IntStream.range(0, 12).filter(number -> letterbox.takes("192.0.2.1")))
                .hasSize(10);
        assertThat(letterbox.takes("192.0.2.2")).isTrue();

        now.addAndGet(Duration.ofMinutes(61).toNanos());
        assertThat(letterbox.takes("192.0.2.1")).isTrue();
    }

    @Test
    void manyAddressesTogetherSendSoManyAnHour() {
        assertThat(IntStream.range(0, 1000).filter(number -> letterbox.takes("198.51.100." + number)))
                .hasSize(600);
    }

    @Test
    void onlyCommentsOnAFrameworkComeInHere() {
        assertThat(PublicLetterbox.isIn(new MockHttpServletRequest("POST", "/frameworks/proposal-2011/comments")))
                .isTrue();
        assertThat(PublicLetterbox.isIn(new MockHttpServletRequest("GET", "/frameworks/proposal-2011/comments")))
                .isFalse();
        assertThat(PublicLetterbox.isIn(new MockHttpServletRequest("POST", "/frameworks/proposal-2011")))
                .isFalse();
        assertThat(PublicLetterbox.isIn(new MockHttpServletRequest("POST", "/frameworks/../x/comments")))
                .isFalse();
    }
}
