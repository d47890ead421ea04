package org.waymark.rehearsal.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.waymark.calendar.InWords;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.platform.web.OfflinePage;

/**
 * The forms of a rehearsal, each as it came first, filled in as it was then: so whoever owns a framework sees what it has people
 * asked. They are drawn by the scripts that draw them in Tasklist, on a page that needs no server and sends nothing.
 */
public final class AskedForms {

    private static final String BEGIN = """
            import { Form } from 'waymark/base/form.js';
            import { render } from 'waymark/base/lit.js';
            const views = {%s};
            for (const section of document.querySelectorAll('section[data-form]')) {
              const place = section.querySelector('form');
              const asked = JSON.parse(section.querySelector('script').textContent);
              const view = views[section.dataset.form];
              const form = new Form({ draw: () => render(view(form.root.begin(), form.context), place) });
              place.addEventListener('submit', (event) => event.preventDefault());
              form.fill(asked.context, asked.answers);
              form.draw();
            }
            """;

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /** @param context what the form shows, and {@code answers} what was answered */
    private record Asked(WaitingTask task, Instant at, JsonNode context, JsonNode answers) {}

    /** One was filled in. */
    public void filled(WaitingTask task, Instant at, JsonNode context, JsonNode answers) {
        asked.putIfAbsent(task.elementId(), new Asked(task, at, context, answers));
    }

    /** @param reference of the inspection */
    public String page(String reference, OfflinePage page) {
        Set<String> forms = new LinkedHashSet<>();
        asked.values().forEach(one -> forms.add(one.task.form()));
        Set<String> modules = forms.stream()
                .map(form -> "forms/" + form + ".js")
                .collect(Collectors.toCollection(LinkedHashSet::new));
        StringBuilder imports = new StringBuilder();
        StringBuilder views = new StringBuilder();
        int number = 0;
        for (String form : forms) {
            imports.append("import view%d from 'waymark/forms/%s.js';%n".formatted(number, form));
            views.append("'%s': view%d, ".formatted(form, number++));
        }
        modules.add("base/form.js");
        modules.add("base/lit.js");
        return page.of("Forms of " + reference, body(reference), imports + BEGIN.formatted(views), modules);
    }

    private String body(String reference) {
        StringBuilder body = new StringBuilder("""
                <main class="waymark wm-loaded" style="max-width: 60rem; margin: 0 auto; padding: 1rem">
                <h1>What is asked in %s</h1>
                <p>Each form that somebody filled in, in the order in which the first of its kind came, as the rehearsal filled it in. It can be
                changed, to see what else would be asked then; nothing can be sent from here.</p>
                <ol>
                """.formatted(HtmlUtils.htmlEscape(reference)));
        asked.forEach((element, one) -> body.append(
                "<li><a href=\"#%s\">%s</a></li>%n".formatted(element, HtmlUtils.htmlEscape(one.task.name()))));
        body.append("</ol>\n");
        asked.forEach((element, one) -> body.append(section(element, one)));
        return body.append("</main>").toString();
    }

    private static String section(String element, Asked one) {
        return """
                <section id="%s" data-form="%s">
                <h2>%s</h2>
                <p class="wm-hint">First filled in at %s</p>
                <form class="waymark wm-loaded"></form>
                <script type="application/json">{"context": %s, "answers": %s}</script>
                </section>
                """.formatted(
                        element,
                        one.task.form(),
                        HtmlUtils.htmlEscape(one.task.name()),
                        InWords.moment(one.at),
                        harmless(one.context),
                        harmless(one.answers));
    }

    /** As JSON that ends no script. */
    private static String harmless(JsonNode data) {
        return data.toString().replace("<", "\\u003c");
    }
}
