package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a screen is made of, apart from what it tells of one inspection on one day: its headings, questions, columns, buttons and
 * links in their words, and the sizes and colours in which such things stand. Whoever changes one of these sees it here.
 *
 * @param says  in the order in which they stand, each once; figures, days and months are left out
 * @param looks in alphabetical order, each once
 */
record Screen(List<String> says, List<String> looks) {

    /** What is repeated for each row, task or day is told of the inspection and not of the screen. */
    private static final String LOOK = """
        (without) => {
          const NAMED = 'h1,h2,legend,label,thead th,button,nav a,[role=tab],[role=button]';
          const TYPED = 'input:not([type=hidden]),select,textarea';
          const OF_THE_DATA = `tbody td,tbody th,.waymark-group,.waymark-found,.task-filter,.wm-summary li,a:has(.glyphicon-user),#me,svg,${without}`;
          const masked = (text) => text.replace(/\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b/g, 'Day')
            .replace(/\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b/g, 'Month')
            .replace(/ \\(\\d+ new\\)/, '').replace(/[0-9]+/g, '0').replace(/\\s+/g, ' ').trim();
          const hex = (colour) => {
            const parts = (colour.match(/[\\d.]+/g) || []).map(Number);
            return parts.length === 4 && parts[3] === 0 ? '' : '#' + parts.slice(0, 3).map((one) => Math.round(one).toString(16).padStart(2, '0')).join('');
          };
          const kind = (node) => node.getAttribute('role') || (node.matches('nav a') ? 'nav' : node.matches('th') ? 'column' : node.tagName.toLowerCase());
          const ofATask = (node) => node.matches('h2') && !node.closest('.waymark,main');
          const drawn = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !node.closest(OF_THE_DATA) && !ofATask(node);
          const own = (node) => {
            const words = node.cloneNode(true);
            words.querySelectorAll('.wmp-state,.waymark-count,.waymark-badge,svg,input,select,textarea,.wm-hint,.govuk-hint').forEach((one) => one.remove());
            return masked(words.textContent) || masked(node.getAttribute('aria-label') || '');
          };
          document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } });
          const look = (node) => {
            const style = getComputedStyle(node);
            const ground = hex(style.backgroundColor);
            return `${kind(node)} ${style.fontSize} ${style.fontWeight} ${hex(style.color)}${ground ? ` on ${ground}` : ''}`;
          };
          const named = [...document.querySelectorAll(NAMED)].filter(drawn);
          const typed = [...document.querySelectorAll(TYPED)].filter(drawn);
          return {
            says: [...new Set(named.map((node) => `${kind(node)} ${own(node)}`).filter((one) => one.includes(' ') && !/[←→]| $/.test(one)))],
            looks: [...new Set([...named, ...typed].filter((node) => !node.matches(':disabled')).map(look))].sort(),
          };
        }
        """;

    /** @param without a selector of what is left out besides */
    @SuppressWarnings("unchecked")
    static Screen of(Page page, String without) {
        Map<String, List<String>> seen = (Map<String, List<String>>) page.evaluate(LOOK, without);
        return new Screen(seen.get("says"), seen.get("looks"));
    }

    String inWords() {
        return Stream.of(says, List.of(""), looks).flatMap(List::stream).collect(Collectors.joining("\n", "", "\n"));
    }
}
