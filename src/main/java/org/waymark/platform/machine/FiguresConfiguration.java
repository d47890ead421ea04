package org.waymark.platform.machine;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured for whoever watches Waymark. What is not named here is not measured, so that no library adds a label by itself. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    private static final List<String> MEASURED = List.of(
            "waymark.",
            "http.server.requests",
            "hikaricp.connections",
            "jvm.memory.used",
            "jvm.memory.max",
            "jvm.memory.committed",
            "jvm.gc.pause",
            "jvm.threads.live",
            "logback.events",
            "process.cpu.usage",
            "process.files",
            "process.uptime");

    @Bean
    static MeterFilter whatIsMeasured() {
        return MeterFilter.denyUnless(meter -> MEASURED.stream().anyMatch(meter.getName()::startsWith));
    }

    /** On a connection of its own, so that health waits for no figure. */
    @Bean(destroyMethod = "destroy")
    FiguresConnection figuresConnection(ObjectProvider<JdbcConnectionDetails> brought, DataSourceProperties given) {
        return new FiguresConnection(new HealthDatabase(brought, given));
    }

    @Bean
    MeterBinder figuresOfDatabase(ObjectProvider<FigureOfDatabase> figures, FiguresConnection connection) {
        return new FiguresOfDatabase(figures.orderedStream().toList(), connection.database()::row, System::nanoTime);
    }

    /** Wrapped, since there is one database for health, and rooms ask for that by its class. */
    record FiguresConnection(HealthDatabase database) {

        void destroy() {
            database.destroy();
        }
    }
}
