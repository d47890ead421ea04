package org.waymark.journey;

import java.util.List;
import org.waymark.framework.Framework;

/** A judgement area and the empty answer to it, as a page's list begins. */
record AreaLine(String area, String title, String text, String says, String grade) {

    static List<AreaLine> all(Framework framework) {
        return framework.judgementAreas().stream()
                .map(area -> new AreaLine(area.id(), area.title(), area.text(), null, null))
                .toList();
    }
}
