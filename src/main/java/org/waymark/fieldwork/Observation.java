package org.waymark.fieldwork;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What an inspector saw.
 *
 * @param at       when it began
 * @param minutes  how long it took
 * @param met      whom the inspector was with
 * @param who      the same in words: roles, never a child's name
 * @param agencies ids of the framework's agencies whose work it speaks of
 * @param strands  ids of the framework's strands that it speaks of
 * @param text     what was seen
 * @param findings what it says about a judgement area, by the area's id; without a grade
 */
public record Observation(
        Instant at,
        int minutes,
        Set<PeopleMet> met,
        String who,
        Set<String> agencies,
        Set<String> strands,
        String text,
        Map<String, String> findings) {}
