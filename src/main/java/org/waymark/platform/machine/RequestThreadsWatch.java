package org.waymark.platform.machine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Whether a web server has a thread for who comes next. One moment without is busy; longer than a few seconds, and people
 * wait for pages that do not come, whoever holds the threads.
 */
class RequestThreadsWatch implements Watch {

    static final Duration LONGEST_WITHOUT = Duration.ofSeconds(5);

    private final List<ThreadPoolExecutor> pools = new CopyOnWriteArrayList<>();
    private final Map<ThreadPoolExecutor, Long> withoutSince = new ConcurrentHashMap<>();
    private final LongSupplier nanoseconds;

    RequestThreadsWatch(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    @EventListener
    void begun(ServletWebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer server) {
            for (Connector connector : server.getTomcat().getService().findConnectors()) {
                if (connector.getProtocolHandler().getExecutor() instanceof ThreadPoolExecutor pool) {
                    expect(pool);
                }
            }
        }
    }

    void expect(ThreadPoolExecutor pool) {
        pools.add(pool);
    }

    /** Every second, so that a look knows what was in between, and waits for nothing itself. */
    void count() {
        long now = nanoseconds.getAsLong();
        pools.removeIf(ThreadPoolExecutor::isShutdown);
        withoutSince.keySet().retainAll(pools);
        for (ThreadPoolExecutor pool : pools) {
            if (pool.getActiveCount() < pool.getMaximumPoolSize()) {
                withoutSince.remove(pool);
            } else {
                withoutSince.putIfAbsent(pool, now);
            }
        }
    }

    @Override
    public String name() {
        return "The pool of threads for requests";
    }

    @Override
    public Weight weight() {
        return Weight.PEOPLE;
    }

    @Override
    public Finding look() {
        long now = nanoseconds.getAsLong();
        return withoutSince.values().stream().anyMatch(since -> now - since >= LONGEST_WITHOUT.toNanos())
                ? Finding.down("none has been free for " + LONGEST_WITHOUT.toSeconds()
                        + " seconds, so that whoever comes next waits.")
                : Finding.well();
    }

    @Configuration(proxyBeanMethods = false)
    static class Counting {

        private static final Duration A_SECOND = Duration.ofSeconds(1);

        @Bean
        RequestThreadsWatch requestThreadsWatch() {
            return new RequestThreadsWatch(System::nanoTime);
        }

        @Bean
        Round requestThreadsCounted(RequestThreadsWatch watch) {
            return new Round("The count of free threads", A_SECOND, A_SECOND, Duration.ofSeconds(10), watch::count);
        }
    }
}
