package org.waymark.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A page that stands by itself: to be kept, printed and read without Waymark. Texts never become markup. */
final class StandalonePage {

    private final String title;
    private final List<Map<String, Object>> parts = new ArrayList<>();

    StandalonePage(String title) {
        this.title = title;
    }

    StandalonePage heading(String words) {
        return words("heading", words);
    }

    StandalonePage subheading(String words) {
        return words("subheading", words);
    }

    StandalonePage paragraph(String words) {
        return words("paragraph", words);
    }

    private StandalonePage words(String kind, String words) {
        parts.add(Map.of("kind", kind, "lines", lines(words)));
        return this;
    }

    StandalonePage table(List<String> headings, List<List<String>> rows) {
        parts.add(Map.of(
                "kind",
                "table",
                "headings",
                headings,
                "rows",
                rows.stream()
                        .map(row -> row.stream().map(StandalonePage::lines).toList())
                        .toList()));
        return this;
    }

    private static List<String> lines(String words) {
        return List.of(words.split("\n", -1));
    }

    String html(ITemplateEngine templates) {
        return templates.process(
                "standalone-page", new Context(Locale.UK, Map.of("title", title, "parts", List.copyOf(parts))));
    }
}
