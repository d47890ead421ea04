package org.waymark.platform.engine.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * The connections to the database, of which requests have their own: whatever people ask for, jobs and rounds go on. A
 * transaction has one connection, of the kind of the thread that began it.
 */
class Connections extends AbstractRoutingDataSource implements AutoCloseable {

    private static final String REQUESTS = "requests";
    private static final String WORK = "work";

    private final HikariDataSource ofRequests;
    private final HikariDataSource ofWork;

    Connections(HikariDataSource ofRequests, HikariDataSource ofWork) {
        this.ofRequests = ofRequests;
        this.ofWork = ofWork;
        setTargetDataSources(Map.of(REQUESTS, ofRequests, WORK, ofWork));
        afterPropertiesSet();
    }

    /** Each pool by its name, unless somebody measures it already. */
    void measureIn(MeterRegistry registry) {
        for (HikariDataSource pool : List.of(ofRequests, ofWork)) {
            if (pool.getMetricsTrackerFactory() == null) {
                pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
            }
        }
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return RequestThread.serves() ? REQUESTS : WORK;
    }

    @Override
    public void close() {
        ofRequests.close();
        ofWork.close();
    }
}
