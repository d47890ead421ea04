package org.waymark.platform.access.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private final AtomicLong now = new AtomicLong();
    private final Strangers strangers = new Strangers(20, now::get);

    @Test
    void anAddressFillsNoAuditAndAnotherIsStillHeard() {
        assertThat(IntStream.range(0, 100).filter(time -> strangers.isHeard("192.0.2.1")))
                .hasSize(20);
        assertThat(strangers.isHeard("192.0.2.2")).isTrue();

        now.addAndGet(TimeUnit.SECONDS.toNanos(61));
        assertThat(strangers.isHeard("192.0.2.1")).isTrue();
    }

    @Test
    void manyAddressesFillNoAuditEitherUntilAMinuteIsOver() {
        assertThat(IntStream.range(0, 12_000).filter(n -> strangers.isHeard("198.51." + n)))
                .hasSize(10_000);
        assertThat(strangers.isHeard("192.0.2.7")).isFalse();
        assertThat(strangers.isHeard("198.51.1")).isTrue();

        now.addAndGet(TimeUnit.SECONDS.toNanos(61));
        assertThat(strangers.isHeard("192.0.2.7")).isTrue();
    }
}
