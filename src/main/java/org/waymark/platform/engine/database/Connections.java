package org.waymark.platform.engine.database;

import com.zaxxer.hikari.HikariDataSource;
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
