package org.waymark.platform.machine;

import java.sql.SQLException;

/**
 * Something that waits, as the database tells.
 *
 * @param name     what waits, in words that begin a sentence of the log
 * @param question in SQL: true when it waits
 * @param waits    what to say then
 */
public record QuestionWatch(String name, HealthDatabase database, String question, String waits) implements Watch {

    @Override
    public Weight weight() {
        return Weight.WAITING;
    }

    @Override
    public Finding look() throws SQLException {
        return database.isSo(question) ? Finding.waits(waits) : Finding.well();
    }
}
