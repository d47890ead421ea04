package org.waymark.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The scripts of forms and pages by themselves, in a browser and without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FormEngineFixture {

    static final String HOST = "http://waymark.example/";

    /** {@code mount(view, context, answers)} draws a form and keeps it as {@code window.form}. */
    private static final String BEGIN = """
            import { Form } from '/base/form.js';
            import { summary } from '/base/errors.js';
            import { html, nothing, render } from '/base/lit.js';
            window.html = html;
            window.nothing = nothing;
            window.mount = (view, context, answers) => {
              const place = document.createElement('form');
              place.className = 'waymark wm-loaded';
              document.body.replaceChildren(place);
              const form = new Form({ draw: () => {
                const body = view(form.root.begin(), form.context);
                render(html`${summary(form)}${body}`, place);
              } });
              window.form = form;
              form.fill(context, answers);
              form.draw();
            };
            """;

    static final String TWO_LISTS = """
            mount((f, c) => html`
              ${f.list('strands', { legend: 'Your evaluation', title: 'title', row: (r) => html`${r.hidden('strand')}
                ${r.select('grade', { label: 'Grade', options: [{ value: 'good', label: 'Good' }] })}` })}
              ${f.list('members', { legend: 'The team', add: 'Add', remove: 'Remove', row: (r) => html`
                ${r.select('user', { label: 'Who?', required: true, options: [{ value: 'i1', label: 'Imogen Hale' }] })}` })}`,
              { strands: [{ strand: 'assessment-and-risk', title: 'Assessment and risk management' }] }, { members: [{ user: 'i1' }, { user: null }] });
            """;

    Page page;

    @BeforeAll
    void openTheBrowser() {
        Chromium.required();
        page = Chromium.browser().newPage();
        page.route("**/*", FormEngineFixture::answer);
    }

    @AfterAll
    void closeThePage() {
        if (page != null) {
            page.close();
        }
    }

    @BeforeEach
    void beginAnew() {
        page.navigate(HOST);
        page.waitForFunction("() => window.mount");
    }

    static String styles() throws IOException {
        try (InputStream sheet = FormEngineFixture.class.getResourceAsStream("/web/styles/waymark.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(Route route) {
        new ScriptsAlone(HOST, BEGIN).answer(route);
    }
}
