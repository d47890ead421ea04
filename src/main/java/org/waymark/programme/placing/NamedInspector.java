package org.waymark.programme.placing;

import java.util.List;
import java.util.Set;

/**
 * Somebody who inspects, as they are known.
 *
 * @param specialisms as frameworks name them
 * @param connected   codes of authorities with which they declared a connection
 * @param yearlyDays   working days that they have for inspections; null for the assumed share
 * @param away        on leave or away for other reasons
 * @param teams       on site in inspections that are planned already
 */
public record NamedInspector(
        String user,
        String name,
        Set<String> specialisms,
        Set<String> connected,
        Integer yearlyDays,
        List<DaySpan> away,
        List<DaySpan> teams) {}
