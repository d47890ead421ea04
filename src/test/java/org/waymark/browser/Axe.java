package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds wrong with a page under WCAG 2.2 AA and by good practice: a line for each place, with its rule first. */
final class Axe {

    private static final String ENGINE = engine();
    private static final String RUN = """
            async (part) => {
              const found = await axe.run(part ? { include: [[part]] } : document, {
                resultTypes: ['violations'],
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
              });
              return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${node.target.flat().join(' ')}: ${node.html.replace(/\\s+/g, ' ').slice(0, 160)}`));
            }""";

    private Axe() {}

    static List<String> violations(Page page) {
        return violations(page, null);
    }

    /** @param part the selector of what is looked at; null for all of the page */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String part) {
        if (!(boolean) page.evaluate("Boolean(window.axe)")) {
            page.evaluate(ENGINE);
        }
        return (List<String>) page.evaluate(RUN, part);
    }

    private static String engine() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
