package org.waymark.casework.findings;

import java.util.List;
import java.util.Optional;
import org.waymark.framework.Framework;

/** A judgement area and the answer to it, empty unless the case was reopened: so a page's list begins. */
public record AreaLine(String area, String title, String text, String says, String grade) {

    /** @param before what was found before, when the case was reopened */
    public static List<AreaLine> all(Framework framework, Optional<CaseConclusion> before) {
        return framework.judgementAreas().stream()
                .map(area -> {
                    Optional<AreaFinding> found = before.stream()
                            .flatMap(conclusion -> conclusion.areas().stream())
                            .filter(one -> one.area().equals(area.id()))
                            .findFirst();
                    return new AreaLine(
                            area.id(),
                            area.title(),
                            area.text(),
                            found.map(AreaFinding::says).orElse(null),
                            found.map(AreaFinding::grade).orElse(null));
                })
                .toList();
    }
}
