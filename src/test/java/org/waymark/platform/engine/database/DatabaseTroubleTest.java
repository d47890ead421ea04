package org.waymark.platform.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.machine.Trouble;

class DatabaseTroubleTest {

    @AfterEach
    void forget() {
        Trouble.forget();
    }

    @Test
    void whatTheDriverSaidIsHandedOnToNobody() {
        assertThatThrownBy(() -> commandThatFailsWith("08006"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessage(DatabaseTrouble.IN_WORDS)
                .satisfies(
                        failure -> assertThat(Failures.isDatabaseAway(failure)).isTrue());
        assertThat(Trouble.isSeen()).isTrue();
    }

    @Test
    void anyOtherFailureIsLeftAsItIs() {
        assertThatThrownBy(() -> commandThatFailsWith("23505")).isInstanceOf(IllegalStateException.class);
        assertThat(Trouble.isSeen()).isFalse();
    }

    private static void commandThatFailsWith(String code) {
        DatabaseTrouble interceptor = new DatabaseTrouble();
        interceptor.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw new IllegalStateException(
                        "### Error querying database", new SQLException("An I/O error occurred", code));
            }
        });
        interceptor.execute(context -> null);
    }
}
