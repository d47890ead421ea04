package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands beside a form: the last question, what follows, the tasks before and after, and what is sent again. */
class BesideTheFormIT extends FormEngineFixture {

    /** What a task tells of those beside it, in the order of the journey. */
    private static final String OF_ONE_CASE =
            "[{id:'a',name:'Evaluate the contact'},{id:'b',name:'Evaluate the assessment'},{id:'c',name:'Evaluate the review'}]";

    /** Whoever presses twice, or presses Enter without reading, has done nothing. */
    @Test
    void beforeWhatCannotBeUndoneTheCursorStandsOnTheAnswerThatDoesNothing() throws IOException {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(styles()));
        page.evaluate("""
                import('/tasklist/act.js').then(({ lastQuestion }) => {
                  window.answered = [];
                  window.ask = () => { lastQuestion({ title: 'Publish now?', says: ['It is public at once.'], yes: 'Publish it', no: 'Not yet' }).then((sure) => window.answered.push(sure)); };
                })""");
        page.evaluate("ask()");
        assertThat(page.getByText("Not yet")).isFocused();
        assertThat(Axe.violations(page, "dialog")).isEmpty();
        page.keyboard().press("Enter");
        page.evaluate("ask()");
        page.keyboard().press("Escape");
        page.evaluate("ask()");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.evaluate("answered")).isEqualTo(List.of(false, false, true));
        assertThat(page.evaluate("""
                async () => {
                  ask();
                  document.querySelector('dialog button').click();
                  await null;
                  return answered.length;
                }"""))
                .as("answered before any key that follows")
                .isEqualTo(4);
    }

    @Test
    void whatIsSaidAtTheFirstSignInIsSeen() throws IOException {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(styles()));
        page.evaluate("""
                import('/base/welcome.js').then(({ welcome }) => document.body.append(
                  welcome({ welcome: { who: 'You are Leah Drayton.', waits: 'A concern is open.', begin: 'Begin with it.', at: '/' } })))""");
        assertThat(page.getByText("You are Leah Drayton.")).isVisible();
    }

    @Test
    void whatFollowsFromATaskIsToldInFewWordsWithTheWayToWhatIsOnesOwn() {
        page.evaluate("""
                Promise.all([import('/tasklist/after.js'), import('/base/lit.js')]).then(([{ following }, { html, render }]) => {
                  window.told = (after, next) => render(following({ done: [], begun: [], first: [], next: [], until: null, ...after }, next, (id, words) => html`<a href=${id}>${words}</a>`), document.body);
                })""");
        page.evaluate("""
                told({ done: ['has sent the final report'], begun: [{ what: 'Publish it', who: 'an inspection manager', taskId: 'p' },
                  ...[1, 2, 3].map(() => ({ what: 'Arrange the meeting', who: 'link officers' })), { what: 'Supply lists', who: 'link officers' }, { what: 'Own', who: 'you', taskId: 'o' }, { what: 'More', who: 'Ann' }] }, { taskId: 'o', name: 'Own' })""");
        assertThat(page.locator("a").allInnerTexts()).containsExactly("Publish it");
        assertThat(page.locator("p").first()).hasText("Now waits for you too: Publish it, yours to take.");
        assertThat(page.locator("summary"))
                .hasText("Now waits for others: 5 tasks, for link officers and Ann. Show which");
        assertThat(page.locator("p").last()).hasText("Waymark has sent the final report.");
        assertThat(page.locator("details li").first()).hasText("Arrange the meeting, for link officers (3)");
        page.evaluate(
                "told({ first: [{ what: 'Evaluate early help', who: 'you' }, { what: 'Evaluate the review', who: 'Ann' }], next: [{ what: 'Conclude the case', who: 'you', kind: 'person' }] }, null)");
        assertThat(page.locator("body"))
                .hasText("Once all other work there is done too, comes: Conclude the case, for you.");
        page.evaluate(
                "told({ first: [{ what: 'Arrange the meeting', who: 'link officers' }], next: [{ what: 'Conclude the case', who: 'you', kind: 'person' }] }, null)");
        assertThat(page.locator("body"))
                .hasText(
                        "Once this is done too: Arrange the meeting, for link officers, comes: Conclude the case, for you.");
        page.evaluate(
                "told({ next: [{ what: 'Respond to the concern', who: 'you', kind: 'person' }] }, { taskId: 'r', name: 'Respond to the concern' })");
        assertThat(page.locator("p")).hasCount(0);
    }

    @Test
    void theNextIsTheMostUrgentUnlessTheSameCaseIsAsUrgentAndNothingPresses() {
        assertThat(page.evaluate("""
                import('/tasklist/after.js').then(({ mostUrgent }) => {
                  const one = (key, id) => ({ group: { key }, task: { taskId: key, urgency: { id } } });
                  return [[one('a', 'soon'), one('b', 'later')], [one('a', 'later'), one('b', 'later')], [one('a', 'overdue'), one('b', 'overdue')], []]
                    .map((firsts) => mostUrgent(firsts, 'b')?.task.taskId ?? 'none');
                })""")).isEqualTo(List.of("a", "b", "a", "none"));
    }

    /** A notice that floats over the end of a field hides what is typed there. */
    @Test
    void whatIsSaidOfSavingTakesTheWholeWidthAndLiesOverNoHalfOfAField() throws IOException {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(styles()));
        assertThat(page.evaluate("""
                () => {
                  document.body.innerHTML = '<form class="waymark wm-loaded"><textarea class="govuk-textarea"></textarea><p class="wm-status">Saved 22:39.</p></form>';
                  const [field, said] = ['textarea', '.wm-status'].map((one) => document.querySelector(one).getBoundingClientRect());
                  return said.left <= field.left && said.right >= field.right;
                }""")).isEqualTo(true);
    }

    /** The list is renewed by itself: it says so where that changes it. */
    @Test
    void whatOthersPutIntoTheListIsTold() {
        assertThat(page.evaluate("""
                import('/tasklist/after.js').then(({ arrived }) => {
                  const list = (...ids) => [{ tasks: ids.map((id) => ({ taskId: id, name: `Task ${id}` })) }, { waits: {} }];
                  return [arrived(list('a'), list('a', 'b'), new Set()), arrived(list('a'), list('a', 'b'), new Set('b')), arrived(list('a', 'b'), list('b'), new Set())];
                })""")).isEqualTo(List.of("1 task is new in the list: Task b.", "", ""));
    }

    @Test
    void theTasksBeforeAndAfterInTheSameCaseAreAKeyAway() {
        page.evaluate("""
                Promise.all([import('/tasklist/siblings.js'), import('/base/lit.js')]).then(([{ SiblingTasks }, { html, render }]) => {
                  const siblings = new SiblingTasks('b', document.body, () => render(siblings.links(), document.body));
                  siblings.know(%s);
                })""".formatted(OF_ONE_CASE));
        assertThat(page.locator("nav")).containsText("Task 2 of the 3 that wait in this case");
        assertThat(page.locator("nav button").allInnerTexts())
                .isEqualTo(List.of("← Evaluate the contact", "Evaluate the review →"));
        page.keyboard().press("Control+Alt+n");
        assertThat(page.url()).endsWith("#/?task=c");
        page.locator("nav button").first().click();
        assertThat(page.url()).endsWith("#/?task=a");
    }

    /** Whoever begins a task would otherwise scroll past what they are to know before it. */
    @Test
    void theCursorStandsOnAWarningBeforeTheFirstFieldAndOnTheFieldWhereThereIsNone() {
        page.evaluate("""
                import('/tasklist/in-view.js').then(({ toTheFirstField }) => {
                  window.begin = (before) => {
                    document.body.innerHTML = `<form>${before}<div style="height: 3000px"></div><label>Decision <input></label><p class="wm-warning">After it</p></form>`;
                    toTheFirstField(document.querySelector('form'));
                  };
                })""");
        page.evaluate("begin('<p class=\"wm-warning\">What to know before you sign</p>')");
        assertThat(page.getByText("What to know before you sign")).isFocused();
        assertThat(page.getByText("What to know before you sign")).isInViewport();
        page.evaluate("begin('<p class=\"wm-warning\" hidden>Nothing</p>')");
        assertThat(page.getByLabel("Decision")).isFocused();
    }

    /** Lost on the way there or back, nobody knows: under the same word it has no second effect. */
    @Test
    void whatWasNotAnsweredIsSentAgainUnderTheSameWordAndAnythingElseUnderAnother() {
        List<String> words = new ArrayList<>();
        page.route(HOST + "asks", route -> {
            words.add(route.request().headerValue("waymark-submission"));
            if (words.size() == 1) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(words.size() == 2 ? 504 : 201));
            }
        });
        page.evaluate("""
                async () => {
                  const { post } = await import('/base/api.js');
                  const send = (what) => post('/asks', { what }).catch(() => null);
                  for (const what of ['a', 'a', 'a', 'a', 'b']) await send(what);
                }""");
        page.unroute(HOST + "asks");
        assertThat(words).hasSize(5).doesNotContainNull();
        assertThat(words.subList(0, 3)).containsOnly(words.get(0));
        assertThat(Set.copyOf(words)).hasSize(3);
    }

    @Test
    void whatAPageCouldNotSendIsShownAsUnsentAndSentByItselfUnlessItsWriterGoesOn() {
        List<String> came = new ArrayList<>();
        page.route(HOST + "asks", route -> {
            came.add(route.request().postData());
            if (came.size() == 1) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(201));
            }
        });
        page.evaluate("""
                async () => {
                  const { form } = await import('/base/asking.js');
                  const { post } = await import('/base/api.js');
                  document.body.append(form([{ name: 'why', label: 'Why?', type: 'text', value: 'Snow' }],
                    { submit: 'Record the lost day', keep: false, send: (answers) => post('/asks', answers) }));
                }""");
        Locator form = page.locator(".wmp-form");
        form.getByText("Record the lost day").click();
        assertThat(form.locator(".wmp-unsent")).containsText("Not sent yet: Waymark does not answer.");
        assertThat(form.locator(".wm-status")).hasText("Recorded.");
        assertThat(form.locator(".wmp-unsent")).hasCount(0);
        page.unroute(HOST + "asks");
        assertThat(came).hasSize(2).containsOnly("{\"why\":\"Snow\"}");
    }

    /** A choice as long as a section's title took all of the width, and left a strip for the draft. */
    @Test
    void whatIsReadBesideAFormHasHalfOfTheWidthHoweverLongTheChoicesAre() throws IOException {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(styles()));
        page.evaluate("""
                Promise.all([import('/base/shown.js'), import('/base/lit.js')]).then(([{ beside }, { html, render }]) => render(html`
                  <form class="waymark" style="width: 780px">${beside('The draft', html`<p class="draft">As it was sent.</p>`, html`
                    <dl><dt>What is not right</dt><dd class="comment">It was one more.</dd></dl>
                    <select><option>${'A long title of a section '.repeat(12)}</option></select>`, true)}</form>`, document.body))""");
        assertThat(page.locator(".draft").boundingBox().width).isGreaterThan(300);
        assertThat(page.locator(".comment").boundingBox().width).isGreaterThan(300);
    }

    @Test
    void whereOneSignsInAndOnEachButtonNoKeyOfATextIsAName() {
        page.evaluate("""
                document.body.innerHTML = '<form name="signinForm"><input type="text" placeholder="PAGE_LOGIN_USERNAME"><input type="password" placeholder="PAGE_LOGIN_PASSWORD"></form><button class="claim" uib-tooltip="CLAIM_TASK"></button>';
                Promise.all([import('/base/sign-in.js'), import('/base/mend.js')])""");
        assertThat(page.locator("label").allInnerTexts()).containsExactly("Username", "Password");
        assertThat(page.locator("button.claim")).hasAttribute("aria-label", "Claim");
    }

    @Test
    void aFormThatComesSlowlySaysSoAndWhyItDoesNotCome() {
        page.evaluate("""
                async () => {
                  const { beginAt } = await import('/tasklist/task.js');
                  window.fetch = () => new Promise((_, refused) => { window.refuse ??= refused; });
                  const place = document.createElement('form');
                  place.dataset.form = 'plan-inspection';
                  document.body.replaceChildren(place);
                  beginAt(place, () => null);
                }""");
        assertThat(page.getByText("Loading the form …")).isVisible();
        page.evaluate(
                "(async () => { while (!window.refuse) await new Promise(requestAnimationFrame); window.refuse(new Error()); })()");
        assertThat(page.getByText("Waymark cannot be reached")).isVisible();
    }

    @Test
    void whatIsSaidOfSavingKeepsToTheEdgeAndLiesAcrossNoField() throws IOException {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(styles()));
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(stylesOfTasklist()));
        Object beneath = page.evaluate("""
                () => {
                  document.body.innerHTML = `<div class="task-details"><div class="three-cols-layout-cell content" style="height: 400px; overflow: auto"><form class="waymark wm-loaded">
                    <div style="height: 2000px"></div><p class="wm-status">Saved 12:04.</p></form><div class="form-actions">Complete</div></div></div>`;
                  const bottom = (one) => document.querySelector(one).getBoundingClientRect().bottom;
                  return bottom('.content') - bottom('.wm-status');
                }""");
        assertThat(((Number) beneath).doubleValue())
                .as("above the foot of the page, which lies over the last 20")
                .isBetween(20.0, 24.0);
    }

    private static String stylesOfTasklist() throws IOException {
        try (InputStream sheet = BesideTheFormIT.class.getResourceAsStream(
                "/META-INF/resources/webjars/camunda/app/tasklist/styles/user-styles.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
