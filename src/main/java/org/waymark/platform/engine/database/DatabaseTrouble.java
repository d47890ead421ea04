package org.waymark.platform.engine.database;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.machine.Trouble;

/**
 * Says in words that the database is away. The engine would hand on what its driver said, and its web applications would
 * show that to people.
 */
public class DatabaseTrouble extends CommandInterceptor {

    static final String IN_WORDS =
            "Waymark's database does not answer, or is too busy. Nothing was saved. Try again in a minute.";

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            if (!Failures.isDatabaseAway(failure)) {
                throw failure;
            }
            Trouble.note();
            throw new ProcessEngineException(IN_WORDS, failure);
        }
    }
}
