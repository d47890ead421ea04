package org.waymark.nodes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks that somebody has, made free again. */
public final class FreeTasks {

    private FreeTasks() {}

    /** So many of the stages to be evaluated, which nobody has any more and every inspector may take. @return their ids */
    public static List<String> putBack(JdbcClient database, int most) {
        List<String> tasks = database.sql("select id_ from act_ru_task where task_def_key_ like 'task-evaluate-%'"
                        + " and assignee_ is not null order by id_ desc limit ?")
                .param(most)
                .query(String.class)
                .list();
        database.sql("update act_ru_task set assignee_ = null where id_ in (:tasks)")
                .param("tasks", tasks)
                .update();
        database.sql("insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_, tenant_id_)"
                        + " select 'l' || id_, 1, 'candidate', 'inspectors', id_, tenant_id_ from act_ru_task"
                        + " where id_ in (:tasks)")
                .param("tasks", tasks)
                .update();
        return tasks;
    }
}
