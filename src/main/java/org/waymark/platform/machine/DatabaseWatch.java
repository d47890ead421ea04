package org.waymark.platform.machine;

import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Whether the database answers, takes writing, and has room on its disk. */
@Component
class DatabaseWatch implements Watch {

    private static final String TAKES_WRITING = "select not pg_is_in_recovery()";

    /** Sorted by the disk of whatever machine the server runs on, and thrown away. */
    private static final String HAS_ROOM =
            "select count(*) > 0 from (select md5(i::text) from generate_series(1, 4000) i order by 1 offset 0) sorted";

    private final HealthDatabase database;

    DatabaseWatch(HealthDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "The database";
    }

    @Override
    public Weight weight() {
        return Weight.PEOPLE;
    }

    @Override
    public Finding look() throws SQLException {
        if (!database.isSo(TAKES_WRITING)) {
            return Finding.down("it is a copy that takes no writing.");
        }
        database.isSo(HAS_ROOM);
        return Finding.well();
    }
}
