package org.waymark.platform.engine;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of what a page sends: the same whenever it sends it again over a bad line, so that it is there once. */
public final class SubmissionId {

    private SubmissionId() {}

    /**
     * @param submission the page's own word for one sending; null where it has none, and each is another
     * @param of         whose it is, and what is said: who says something else with the same word says something new
     */
    public static UUID of(String submission, Object... of) {
        if (submission == null) {
            return UUID.randomUUID();
        }
        StringBuilder whole = new StringBuilder(submission);
        for (Object part : of) {
            whole.append('\0').append(part);
        }
        return UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
}
