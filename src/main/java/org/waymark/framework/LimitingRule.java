package org.waymark.framework;

import java.util.List;

/**
 * A rule that limits the overall grade: when so many of its areas have the grade {@code when} or a worse one, overall
 * is by default no better than {@code capsAt}.
 *
 * @param areas       ids of the areas it looks at; null is every area that caps
 * @param atLeast     how many of them; null is one
 * @param overridable whether the lead may go past it, with a recorded reason
 */
public record LimitingRule(
        List<String> areas, String when, Integer atLeast, String capsAt, boolean overridable, String source) {

    public LimitingRule {
        areas = areas == null ? null : List.copyOf(areas);
        atLeast = atLeast == null ? Integer.valueOf(1) : atLeast;
    }

    /** Whether it looks at that area. */
    public boolean looksAt(Framework.JudgementArea area) {
        return areas == null ? area.caps() : areas.contains(area.id());
    }
}
