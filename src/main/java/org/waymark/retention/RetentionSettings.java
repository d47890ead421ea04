package org.waymark.retention;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this room.
 *
 * @param months     {@code waymark.retention.months.<kind>}: how many months that kind of records is kept once an
 *                   inspection is over, whatever its framework says, or {@code kept} for good
 * @param noticeDays {@code waymark.retention.notice-days}: for how many days what is due has been in sight before Waymark erases
 *                   it by itself; 30 when not set
 * @param erases     {@code waymark.retention.erases}: whether Waymark erases by itself what is due, or only managers do;
 *                   true when not set
 */
@ConfigurationProperties("waymark.retention")
record RetentionSettings(Map<String, String> months, Integer noticeDays, Boolean erases) {

    private static final int A_MONTH = 30;

    RetentionSettings {
        months = months == null ? Map.of() : Map.copyOf(months);
        noticeDays = noticeDays == null ? A_MONTH : noticeDays;
        erases = erases == null || erases;
        if (noticeDays < 0) {
            throw new IllegalArgumentException(
                    "waymark.retention.notice-days is " + noticeDays + ". Right would be a number of days, 0 or more.");
        }
    }
}
