package org.waymark.platform.machine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The database as health asks it: on one connection of its own, so that it neither waits for those that people use nor
 * takes one from them, and never for longer than a second.
 */
@Component
public class HealthDatabase implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HealthDatabase.class);
    private static final String A_SECOND = "1";

    private final String url;
    private final String user;
    private final String password;
    private final List<String> held = new ArrayList<>();
    private Connection connection;

    /** @param brought where the database that comes along is reached; none when a data source is given */
    HealthDatabase(ObjectProvider<JdbcConnectionDetails> brought, DataSourceProperties given) {
        JdbcConnectionDetails details = brought.getIfAvailable();
        url = details == null ? given.determineUrl() : details.getJdbcUrl();
        user = details == null ? given.determineUsername() : details.getUsername();
        password = details == null ? given.determinePassword() : details.getPassword();
    }

    /**
     * Asks a question that is answered by one truth value.
     *
     * @throws SQLException when the database does not answer within a second
     */
    public boolean isSo(String question) throws SQLException {
        return ask(question, answer -> answer.getBoolean(1));
    }

    /**
     * Asks for one row of numbers.
     *
     * @return as many as asked for, each {@link Double#NaN} where the database says null
     * @throws SQLException when the database does not answer within a second
     */
    double[] row(String question, int numbers) throws SQLException {
        return ask(question, answer -> {
            double[] row = new double[numbers];
            for (int i = 0; i < numbers; i++) {
                double number = answer.getDouble(i + 1);
                row[i] = answer.wasNull() ? Double.NaN : number;
            }
            return row;
        });
    }

    /**
     * Has something hold as long as Waymark reaches the database: it is asked for on this connection, and again on each that takes its
     * place.
     *
     * @param statement that never waits, such as one that takes a shared lock of the session
     * @throws SQLException when the database does not answer within a second
     */
    public synchronized void hold(String statement) throws SQLException {
        held.add(statement);
        ask(statement, answer -> null);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet answer) throws SQLException;
    }

    private synchronized <T> T ask(String question, Reading<T> reading) throws SQLException {
        boolean kept = connection != null;
        try {
            return once(question, reading);
        } catch (SQLException failure) {
            close();
            // A connection that was kept may have been cut since, while the database is well
            if (kept && Failures.isDatabaseAway(failure)) {
                return once(question, reading);
            }
            throw failure;
        }
    }

    private <T> T once(String question, Reading<T> reading) throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection(url, properties());
            try (Statement statement = connection.createStatement()) {
                for (String lasting : held) {
                    statement.execute(lasting);
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return reading.of(answer);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "waymark health");
        properties.setProperty("connectTimeout", A_SECOND);
        properties.setProperty("loginTimeout", A_SECOND);
        properties.setProperty("socketTimeout", A_SECOND);
        // So little memory that what is sorted goes by the disk
        properties.setProperty("options", "-c work_mem=64kB -c statement_timeout=1000");
        return properties;
    }

    private void close() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException cut) {
                LOG.debug("It was cut before it was closed", cut);
            }
        }
    }

    @Override
    public synchronized void destroy() {
        close();
    }
}
