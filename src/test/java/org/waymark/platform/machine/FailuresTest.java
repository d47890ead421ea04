package org.waymark.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aDatabaseThatIsAwayFullOrTooBusyIsToldFromOneThatRefuses() {
        for (String code :
                new String[] {"08001", "08006", "57P01", "57P02", "57P03", "53100", "53300", "57014", "55P03", "25006"
                }) {
            assertThat(Failures.isDatabaseAway(in(code))).as(code).isTrue();
        }
        for (String code : new String[] {"23505", "23514", "42P01", "22001", "40001"}) {
            assertThat(Failures.isDatabaseAway(in(code))).as(code).isFalse();
        }
        assertThat(Failures.isDatabaseAway(
                        new RuntimeException(new SQLTransientConnectionException("no connection in 5000 ms"))))
                .isTrue();
        assertThat(Failures.isDatabaseAway(new RuntimeException(new SQLException("Connection is closed"))))
                .as("the pool's, of a connection that was cut within a transaction")
                .isTrue();
        assertThat(Failures.isDatabaseAway(new IllegalStateException("anything")))
                .isFalse();
    }

    @Test
    void noWordOfTheDriverIsRepeated() {
        assertThat(Failures.inWords(in("23514"))).isEqualTo("The database refused it, with its code 23514.");
        assertThat(Failures.inWords(in("08006"))).isEqualTo("The database does not answer (its code is 08006).");
        assertThat(Failures.inWords(in(null))).isEqualTo("The database does not answer.");
        assertThat(Failures.inWords(new IllegalArgumentException("Ann Other")))
                .isEqualTo("It failed with IllegalArgumentException.");
        assertThat(Failures.trace(in("23514"))).isNull();
        assertThat(Failures.trace(new IllegalArgumentException("a fault"))).isNotNull();
    }

    private static Throwable in(String code) {
        return new RuntimeException(
                new IllegalStateException(new SQLException("Failing row contains (Ann Other, 3 May 2009).", code)));
    }
}
