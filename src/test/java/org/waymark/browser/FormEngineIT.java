package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The form engine and its words by themselves, in a browser and without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormEngineIT {

    private static final String HOST = "http://waymark.example/";

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

    private static final String TWO_LISTS = """
            mount((f, c) => html`
              ${f.list('strands', { legend: 'Your evaluation', title: 'title', row: (r) => html`${r.hidden('strand')}
                ${r.select('grade', { label: 'Grade', options: [{ value: 'good', label: 'Good' }] })}` })}
              ${f.list('members', { legend: 'The team', add: 'Add', remove: 'Remove', row: (r) => html`
                ${r.select('user', { label: 'Who?', required: true, options: [{ value: 'i1', label: 'Imogen Hale' }] })}` })}`,
              { strands: [{ strand: 'assessment-and-risk', title: 'Assessment and risk management' }] }, { members: [{ user: 'i1' }, { user: null }] });
            """;

    private Page page;

    @BeforeAll
    void openTheBrowser() {
        Chromium.required();
        page = Chromium.browser().newPage();
        page.route("**/*", FormEngineIT::answer);
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

    @Test
    void anErrorNamesTheRowThatItIsInAndLeadsToItsQuestion() {
        page.evaluate(
                TWO_LISTS
                        + "form.showErrors([...form.missing(), { field: 'strands[0].grade', message: 'Give a grade.' }, { field: 'other', message: 'As a whole.' }]);");
        Locator lines = page.locator(".wm-summary li");
        assertThat(lines.allInnerTexts())
                .containsExactly(
                        "Assessment and risk management: Give a grade.",
                        "The team, number 2, Who: this is needed.",
                        "As a whole.");
        lines.locator("button").first().click();
        assertThat(page.locator("[data-item=grade]")).isFocused();
        assertThat(page.locator("[data-item=grade]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[data-item=user]").first()).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void anErrorStaysWithItsRowWhenOneBeforeItGoes() {
        page.evaluate(TWO_LISTS + "form.showErrors(form.missing());");
        page.locator("[data-remove]").first().click();
        assertThat(page.locator("[data-item=user]")).hasCount(1);
        assertThat(page.locator("[data-item=user]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[data-add]")).isFocused();
    }

    @Test
    void whatIsMendedIsMarkedAtOnceAndWhatIsUndoneAgainIsNot() {
        page.evaluate(
                TWO_LISTS
                        + "form.showErrors([...form.missing(), { field: 'strands[0].grade', message: 'No evidence stands behind this grade.' }]);");
        Locator heading = page.locator(".wm-summary h2");
        page.locator("[data-item=user]").last().selectOption("i1");
        assertThat(heading).hasText("1 of 2 problems is left");
        assertThat(page.locator(".wm-summary li").last()).containsText("Answered anew: The team, number 2");
        assertThat(page.locator("[data-item=user]").last()).not().hasAttribute("aria-invalid", "true");
        page.locator("[data-item=grade]").selectOption("good");
        assertThat(heading).hasText("Each of these has been answered anew: send it once more");
        assertThat(page.locator(".wm-error")).hasCount(0);
        page.locator("[data-item=user]").last().selectOption("");
        assertThat(heading).hasText("1 of 2 problems is left");
        page.locator("[data-remove]").last().click();
        assertThat(page.locator(".wm-summary li.wm-mended")).hasCount(2);
    }

    @Test
    void whatThePageSeesAndWhatTheServerSaysIsToldInOneRound() {
        page.evaluate(TWO_LISTS + """
                form.showErrors(form.together(form.missing(), [
                  { field: 'members[1].user', message: 'Name somebody.' },
                  { field: 'strands[0].grade', message: 'Give a grade.' },
                  { field: 'members', message: 'A team has a lead.' }]));
                """);
        assertThat(page.locator(".wm-summary li").allInnerTexts())
                .containsExactly(
                        "Assessment and risk management: Give a grade.",
                        "A team has a lead.",
                        "The team, number 2, Who: this is needed.");
    }

    @Test
    void whatTheServerSaysNoMoreIsOverAndWhatThePageSeesStays() {
        page.evaluate(TWO_LISTS + """
                form.showErrors(form.together(form.missing(), [
                  { field: 'strands[0].grade', message: 'Give a grade.' },
                  { field: 'members', message: 'A team has a lead.' },
                  { field: '', message: 'As a whole.' }]));
                form.settle([{ field: 'members', message: 'Another message of the same.' }]);
                """);
        assertThat(page.locator(".wm-summary li").allInnerTexts())
                .containsExactly("A team has a lead.", "The team, number 2, Who: this is needed.");
        assertThat(page.locator("[data-item=grade]")).not().hasAttribute("aria-invalid", "true");
        assertThat((Boolean) page.evaluate("form.isRefused()")).isTrue();
        page.evaluate("form.settle([])");
        assertThat((Boolean) page.evaluate("form.isRefused()")).isFalse();
        assertThat(page.locator(".wm-summary li")).hasCount(1);
    }

    @Test
    void whatIsWrongInSeveralRowsIsOneProblemWithAWayToEach() {
        page.evaluate("""
                mount((f) => html`${f.list('strands', { title: 'title', row: (r) => html`${r.text('found', { label: 'What you found' })}` })}`,
                  { strands: [{ title: 'Direct contact' }, { title: 'Focus on the child' }, { title: 'Wishes' }] }, null);
                form.showErrors([0, 1, 2].map((at) => ({ field: `strands[${at}].found`, message: `${form.root.lists.get('strands').rows[at].data.title}: say what you found.` })));
                """);
        Locator summary = page.locator(".wm-summary");
        assertThat(summary.locator("h2")).hasText("There is a problem in 3 places");
        assertThat(summary.locator("b").first()).hasText("Say what you found.");
        assertThat(summary.locator("button").allInnerTexts())
                .containsExactly("Direct contact", "Focus on the child", "Wishes");
        summary.locator("button").nth(1).click();
        assertThat(page.locator("[data-item=found]").nth(1)).isFocused();
    }

    @Test
    void aButtonThatRemovesARowSaysWhichRow() {
        page.evaluate(TWO_LISTS);
        assertThat(page.locator("[data-remove]").allTextContents())
                .containsExactly("Remove: The team, number 1", "Remove: The team, number 2");
    }

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
    void twoVersionsAreComparedInTheWordsOfTheForm() {
        page.evaluate(TWO_LISTS + """
                Promise.all([import('/base/together.js'), import('/base/lit.js')]).then(([{ conflict }, { render }]) => render(conflict(form,
                  { savedBy: 'Isaac Thorne', savedAt: '2012-12-03T12:04:00Z', answers: { strands: [{ strand: 'assessment-and-risk', grade: 'good' }], members: [{ user: 'i1' }] } },
                  { strands: [{ strand: 'assessment-and-risk', grade: '' }], members: [] }, {}), document.body.appendChild(document.createElement('div'))));
                """);
        page.locator("td").first().waitFor();
        assertThat(page.locator("td").allInnerTexts())
                .containsExactly(
                        "Your evaluation",
                        "–",
                        "Assessment and risk management: Grade: Good",
                        "The team",
                        "–",
                        "Row 1: Who: Imogen Hale");
    }

    @Test
    void whoeverComesBackFindsTheRowOpenThatTheyWroteIn() {
        Object open = page.evaluate("""
                () => {
                  const view = (f) => html`${f.list('strands', { legend: 'Strands', title: 'id', fold: true, row: (r) => html`${r.text('why', { label: 'Why' })}` })}`;
                  const context = { strands: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
                  const rows = () => form.root.lists.get('strands').rows.map((row) => row.open);
                  mount(view, context, null);
                  const first = rows();
                  const [one, , three] = form.root.lists.get('strands').rows;
                  one.open = false;
                  three.open = true;
                  three.set('why', 'Help comes late.');
                  const kept = JSON.parse(JSON.stringify(form.readToKeep()));
                  mount(view, context, kept);
                  return [first, rows()].join(' then ');
                }""");
        assertThat(open).isEqualTo("true,false,false then false,false,true");
    }

    @Test
    void whatIsNotAskedIsAnsweredWithNothingAndIsNotLost() {
        Object read = page.evaluate("""
                () => {
                  mount((f) => html`${f.text('notSeen', { label: 'Why not?' })}${f.has('notSeen') ? nothing : f.number('minutes', { label: 'Minutes' })}`, {}, { minutes: 45 });
                  const before = JSON.stringify(form.read());
                  form.root.set('notSeen', 'The file was away.');
                  const hidden = JSON.stringify(form.read());
                  form.root.set('notSeen', ' ');
                  form.root.set('notSeen', '');
                  return [before, hidden, JSON.stringify(form.read())].join(' then ');
                }""");
        assertThat(read)
                .isEqualTo("{\"notSeen\":null,\"minutes\":45} then {\"notSeen\":\"The file was away.\"}"
                        + " then {\"notSeen\":null,\"minutes\":45}");
    }

    @Test
    void aRowOfARowIsKeptWhereItStands() {
        Object read = page.evaluate("""
                () => {
                  mount((f) => html`${f.list('areas', { legend: 'Areas', row: (r) => html`${r.hidden('area')}${r.list('findings', { legend: 'Findings', add: 'Add a finding', row: (r2) => html`
                    ${r2.area('text', { label: r2.data.title, max: 9 })}` })}` })}`, { areas: [{ area: 'a', title: 'Of a' }, { area: 'b', title: 'Of b', findings: [{ text: 'One' }] }] });
                  document.querySelectorAll('[data-add]')[1].click();
                  document.activeElement.value = 'Two';
                  document.activeElement.dispatchEvent(new Event('input', { bubbles: true }));
                  return JSON.stringify(form.read());
                }""");
        assertThat(read)
                .isEqualTo("{\"areas\":[{\"area\":\"a\",\"findings\":[]},"
                        + "{\"area\":\"b\",\"findings\":[{\"text\":\"One\"},{\"text\":\"Two\"}]}]}");
        assertThat(page.locator("label").allInnerTexts()).containsExactly("Of b", "Of b");
        page.locator("textarea").last().fill("Ten letters");
        assertThat(page.locator(".wm-count").last().innerText()).contains("2 characters too many");
        assertThat(page.evaluate("form.unreadable().map((one) => one.message)"))
                .isEqualTo(List.of("At most 9 characters can be kept of this; shorten it."));
    }

    @Test
    void datesAndTimesAreReadAsPeopleHereWriteThem() {
        assertThat(page.evaluate("""
                import('/base/words.js').then(({ readDate, writeDate, readTime, show, limit }) => [
                  readDate('3/12/2012'), readDate('3.12.12'), readDate('3rd December 2012'), readDate('Mon 3 Dec 2012'), readDate('2012-12-03'),
                  String(readDate('31/2/2012')), String(readDate('12/31/2012')), String(readDate('soon')), writeDate('2012-12-03'),
                  readTime('9:30'), readTime('0930'), readTime('2pm'), readTime('12.15 am'), String(readTime('25:00')), String(readTime('930 or so')),
                  show('2012-12-03'), show('2012-07-03T09:00:00Z'), limit('2012-12-04T00:00:00Z')])"""))
                .isEqualTo(List.of(
                        "2012-12-03",
                        "2012-12-03",
                        "2012-12-03",
                        "2012-12-03",
                        "2012-12-03",
                        "null",
                        "null",
                        "null",
                        "3/12/2012",
                        "09:30",
                        "09:30",
                        "14:00",
                        "00:15",
                        "null",
                        "null",
                        "Monday 3 December 2012",
                        "Tuesday 3 July 2012 at 10:00",
                        "by the end of Monday 3 December 2012"));
    }

    @Test
    void aDayIsTypedInBritishOrderWhateverTheBrowserSpeaks() {
        page.evaluate(
                "mount((f) => html`${f.date('day', { label: 'Day' })}${f.moment('at', { label: 'When' })}`, {}, {})");
        page.locator("[data-field=day]").fill("3/12/2012");
        page.locator("[data-field=at]").fill("4 Dec 2012");
        page.getByLabel("When: the time").fill("9.30");
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-field=day]")).hasValue("3/12/2012");
        assertThat(page.locator(".wm-echo").first()).hasText("Monday 3 December 2012");
        assertThat(page.evaluate("JSON.stringify(form.read())"))
                .isEqualTo("{\"day\":\"2012-12-03\",\"at\":\"2012-12-04T09:30\"}");
        page.locator("[data-field=day]").fill("12/31/2012");
        assertThat(page.evaluate("form.unreadable().map((one) => one.message)"))
                .isEqualTo(List.of("Write the day as 27/3/2026."));
    }

    /** What is missing and what cannot be so are told in one go. */
    @Test
    void aDayOnWhichNothingCanBeginIsToldWithWhatIsMissing() {
        page.evaluate("""
                import('/forms/plan-inspection.js').then(({ default: view }) => {
                  mount(view, { days: { f: [{ first: '2026-11-30', notice: '2026-11-30', last: '2026-12-11' }, { first: '2026-12-01', notice: '2026-12-01', last: '2026-12-14' }, { first: '2026-12-07', notice: '2026-12-07', last: '2026-12-18' }] }, schools: [{ from: '2026-12-10', to: '2026-12-10', title: 'A day off', source: 'assumed' }] },
                    { framework: 'f', firstDay: '2026-12-05' });
                  form.showErrors([...form.missing(), ...form.unreadable()]);
                })""");
        assertThat(page.locator(".wm-summary li").allInnerTexts())
                .contains("Authority: this is needed.", "First day on site: none can begin on that day.");
        page.locator("[data-field=firstDay]").fill("1/12/2026");
        assertThat(page.locator(".wm-note"))
                .containsText("The head of the authority is called on Tuesday 1 December 2026");
        assertThat(page.locator(".wm-summary li.wm-mended")).hasCount(1);
        assertThat(page.locator(".wm-note")).containsText("Schools are closed on some of these days: A day off");
        assertThat(page.locator(".wm-note [data-field=inSchoolHolidays]")).hasCount(1);
    }

    @Test
    void inALongChoiceOneFindsByAnyWord() {
        page.evaluate(
                "mount((f) => html`${f.select('authority', { label: 'Authority', options: Array.from({ length: 30 }, (_, at) => ({ value: `${at}`, label: at === 17 ? 'Barking and Dagenham' : `Place ${at}` })) })}`, {}, {})");
        page.getByLabel("Find in: Authority").fill("dagen");
        assertThat(page.locator("[data-field=authority]")).hasValue("17");
        assertThat(page.locator("option:not([hidden])")).hasCount(2);
    }

    /**
     * Each is drawn with nothing known, and with a first row in each of its lists; nothing of what it asks is named twice, and nobody is kept
     * out of it.
     */
    @Test
    void everyFormIsDrawn() throws IOException {
        List<String> forms;
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            forms = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .sorted()
                    .toList();
        }
        assertThat(forms).hasSizeGreaterThan(40);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(styles()));
        for (String form : forms) {
            Object drawn = page.evaluate("""
                    name => import('/forms/' + name).then(({ default: view, act }) => {
                      mount(view, {}, null);
                      if (act) [act.words, act.sure].forEach((said) => said && said(form.root, {}));
                      [...document.querySelectorAll('[data-add]')].forEach((add) => add.click());
                      const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
                      const unnamed = [...document.querySelectorAll('input:not([type=hidden]):not([aria-hidden]), select, textarea')].filter((one) => !one.labels.length && !one.ariaLabel);
                      return [...ids.filter((id, at) => ids.indexOf(id) !== at), ...unnamed.map((one) => one.outerHTML)].join(' ');
                    })""", form);
            assertThat(drawn).as(form).isEqualTo("");
            assertThat(Axe.violations(page, "form")).as(form).isEmpty();
        }
    }

    private static String styles() throws IOException {
        try (InputStream sheet = FormEngineIT.class.getResourceAsStream("/web/styles/waymark.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void evidenceIsFoundByItsWordsInItsGroupsAndWhatIsTickedStaysInSight() {
        page.evaluate("""
                mount((f) => f.choices('evidence', { label: 'It rests on', many: true, long: true, options: Array.from({ length: 20 }, (_, at) =>
                  ({ value: `e${at}`, label: `${at}. ${at % 2 ? 'A visit' : 'A plan'}`, group: at < 10 ? 'Case C001' : 'Beside the cases' })) }), {}, null);
                """);
        assertThat(page.locator(".wm-choices-title").allInnerTexts()).containsExactly("Case C001", "Beside the cases");
        page.locator("input[type=checkbox]").first().check();
        page.locator(".wm-finder").fill("beside visit");
        assertThat(page.locator(".wm-choice:visible")).hasCount(6);
        assertThat(page.locator(".wm-choice:visible").first()).containsText("0. A plan");
        assertThat(page.locator(".wm-count")).hasText("1 of 20 ticked");
    }

    @Test
    void theLimitsFollowTheLastDayThatIsTyped() {
        page.evaluate("""
                import('/forms/record-last-day.js').then(({ default: view }) => mount(view, { inspection: {}, answers: { day: '2012-12-14' }, limits: [
                  { day: '2012-12-13', limits: [{ title: 'Draft', workingDays: 10, date: 'Monday 31 December 2012' }] },
                  { day: '2012-12-14', limits: [{ title: 'Draft', workingDays: 10, date: 'Wednesday 2 January 2013' }] }] }, null))""");
        assertThat(page.locator("table")).containsText("Wednesday 2 January 2013");
        page.locator("[data-field=day]").fill("13/12/2012");
        assertThat(page.locator("table")).containsText("Monday 31 December 2012");
        assertThat(page.locator("table caption")).containsText("Thursday 13 December 2012");
    }

    @Test
    void whatFollowsFromATaskIsToldInFewWordsWithTheWayToWhatIsOnesOwn() {
        page.evaluate("""
                Promise.all([import('/tasklist/after.js'), import('/base/lit.js')]).then(([{ following }, { html, render }]) => {
                  window.told = (after, next) => render(following({ done: [], begun: [], first: [], next: [], until: null, ...after }, next, (id, words) => html`<a href=${id}>${words}</a>`), document.body);
                })""");
        page.evaluate("""
                told({ done: ['has sent the final report'], begun: [{ what: 'Publish it', who: 'an inspection manager', taskId: 'p' },
                  ...[1, 2, 3].map(() => ({ what: 'Arrange the meeting', who: 'link officers' })), { what: 'Supply lists', who: 'link officers' }, { what: 'Own', who: 'you', taskId: 'o' }, { what: 'More', who: 'Ann' }] }, 'o')""");
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

    /** What a task tells of those beside it, in the order of the journey. */
    private static final String OF_ONE_CASE =
            "[{id:'a',name:'Evaluate the contact'},{id:'b',name:'Evaluate the assessment'},{id:'c',name:'Evaluate the review'}]";

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

    private static void answer(Route route) {
        new ScriptsAlone(HOST, BEGIN).answer(route);
    }
}
