package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** Somebody who has a keyboard and nothing else. After each key the cursor has to be somewhere, to be seen, and not behind anything. */
final class Keys {

    private static final int FURTHEST = 300;

    private static final String STANDS = """
            () => {
              const one = document.activeElement;
              if (!one || one === document.body) return 'the cursor is nowhere';
              const name = `${one.tagName} ${one.className} “${one.textContent.trim().slice(0, 60)}”`;
              const label = one.matches('[type=radio], [type=checkbox]') && one.labels[0];
              const look = label ? getComputedStyle(label, '::before') : getComputedStyle(one);
              if (look.outlineStyle === 'none' && look.boxShadow === 'none') return `nothing shows that the cursor is on ${name}`;
              const place = one.getBoundingClientRect();
              const within = [[0.5, 0.5], [0.05, 0.5], [0.95, 0.5], [0.5, 0.05], [0.5, 0.95]];
              const seen = within.some(([x, y]) => {
                const top = document.elementFromPoint(place.left + x * place.width, place.top + y * place.height);
                return top && (one.contains(top) || top.contains(one) || (label && label.contains(top)));
              });
              return seen ? '' : `something hides ${name}`;
            }""";

    private static final String ON = """
            ([selector, words, around]) => {
              const one = document.activeElement;
              return Boolean(one && one.matches(selector) && (one.textContent || '').includes(words)
                && (!around || one.closest('.waymark-group')?.textContent.includes(around)));
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** From the first page of Tasklist to the list of tasks. */
    void signIn(Visitor visitor, String user, String password) {
        visitor.comeTo("tasklist");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        to("[autocomplete=username]");
        type(user);
        to("[autocomplete=current-password]");
        type(password);
        leaveBy("Enter");
        page.locator(".waymark-group").first().waitFor();
        page.locator("body").focus();
    }

    void press(String key) {
        page.keyboard().press(key);
        stands();
    }

    /** A key after which the page is another. */
    void leaveBy(String key) {
        page.keyboard().press(key);
    }

    void type(String words) {
        page.keyboard().type(words);
        stands();
    }

    void to(String selector) {
        to(selector, "");
    }

    void to(String selector, String words) {
        to(selector, words, "");
    }

    /** Goes on, control by control, to one that says these words, in the group that tells of what is around it. */
    void to(String selector, String words, String around) {
        for (int step = 0; step < FURTHEST; step++) {
            if (isOn(selector, words, around)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("No key leads to " + selector + " “" + words + "”.");
    }

    boolean isOn(String selector, String words, String around) {
        return (boolean) page.evaluate(ON, List.of(selector, words, around));
    }

    void stands() {
        assertThat((String) page.evaluate(STANDS)).isEmpty();
    }
}
