package org.waymark.platform.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One request, as the audit keeps it. Only ids: never a query, never what was sent or answered.
 *
 * @param who     the user's id, or {@link #NOBODY}
 * @param address where the request came from
 * @param what    the method and the path, or its pattern
 * @param ids     what the path names, by the names of its parts: {@code inspectionId}, {@code reference}, {@code
 *                caseId}, {@code caseNumber}, {@code taskId}, {@code processInstanceId} are looked up, so that the entry says the
 *                inspection and the case's number; others are kept as they are
 * @param outcome {@code allowed}, or what became of it, such as {@code refused (403)}
 */
public record Look(Instant at, String who, String address, String what, Map<String, String> ids, String outcome) {

    /** Whoever has not signed in. No user can have this id. */
    public static final String NOBODY = "(nobody)";

    public Look {
        ids = Map.copyOf(ids);
    }
}
