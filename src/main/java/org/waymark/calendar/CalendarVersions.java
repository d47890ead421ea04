package org.waymark.calendar;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendars that were put in force, by number. */
@Component
class CalendarVersions {

    private final JdbcClient database;

    CalendarVersions(JdbcClient database) {
        this.database = database;
    }

    /** The number of the one in force; 0 while it is the file's. */
    int newest() {
        return database.sql("select coalesce(max(version), 0) from calendar_change")
                .query(Integer.class)
                .single();
    }

    /** Empty for 0, which is the file's. */
    Optional<BankHolidays> holidays(int version) {
        return database.sql("select holidays_after from calendar_change where version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(json -> BankHolidays.kept(json, "the calendar in force, change " + version));
    }
}
