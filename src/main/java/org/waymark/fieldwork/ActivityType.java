package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.framework.Framework;

/**
 * What an inspector may choose to do beside the cases: an activity of the framework or, where an inspection keeps a
 * framework that names none, a plain kind.
 *
 * @param id     of the framework's activity, or of the kind
 * @param agency id of the agency it normally speaks of; null when that differs
 * @param plain  whether it is only a kind, so that it needs words of its own
 */
public record ActivityType(String id, String title, ActivityKind kind, String agency, boolean plain) {

    /** In the framework's order. */
    public static List<ActivityType> of(Framework framework) {
        if (framework.activities().isEmpty()) {
            return Arrays.stream(ActivityKind.values())
                    .map(kind -> new ActivityType(kind.id(), kind.title(), kind, null, true))
                    .toList();
        }
        return framework.activities().stream()
                .map(activity -> new ActivityType(
                        activity.id(),
                        activity.title(),
                        ActivityKind.of(activity.kind()).orElseThrow(),
                        activity.agency(),
                        false))
                .toList();
    }

    /** As an activity keeps it; before frameworks named their activities only the kind was kept. @param title null by then */
    static ActivityType kept(ActivityKind kind, String id, String title) {
        return title == null
                ? new ActivityType(kind.id(), kind.title(), kind, null, true)
                : new ActivityType(id, title, kind, null, title.equals(kind.title()));
    }

    public static Optional<ActivityType> find(Framework framework, String id) {
        return of(framework).stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
