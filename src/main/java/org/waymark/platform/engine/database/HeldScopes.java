package org.waymark.platform.engine.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Scopes of the engine that nobody changes meanwhile. A message goes to a scope that the engine's jobs change too, and those take no
 * turns: where they came in between again and again, whoever sent it was told in the end that something went wrong. A job that
 * meets a held scope waits, or is done anew; nobody is told of that.
 */
@Component
public class HeldScopes {

    private final JdbcClient database;

    HeldScopes(JdbcClient database) {
        this.database = database;
    }

    /**
     * Waits until nobody changes these scopes, and holds them until the running transaction ends.
     *
     * @param executions their ids; one that has ended is passed over
     */
    public void hold(List<String> executions) {
        database.sql("select id_ from act_ru_execution where id_ in (:ids) order by id_ for no key update")
                .param("ids", executions)
                .query(row -> {});
    }
}
