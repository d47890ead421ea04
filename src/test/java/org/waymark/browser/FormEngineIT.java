package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a form asks, how it is typed and read, and how each form is drawn. */
class FormEngineIT extends FormEngineFixture {

    @Test
    void aButtonThatRemovesARowSaysWhichRow() {
        page.evaluate(TWO_LISTS);
        assertThat(page.locator("[data-remove]").allTextContents())
                .containsExactly("Remove: The team, number 1", "Remove: The team, number 2");
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
    void aRowStaysOpenThatIsOpenedWhileTheFormIsDrawnAnew() {
        Object open = page.evaluate("""
                () => {
                  mount((f) => html`${f.list('strands', { legend: 'Strands', fold: true, row: (r) => html`${r.text('why', { label: 'Why' })}` })}`, { strands: [{}, {}] }, null);
                  const second = document.querySelectorAll('details')[1];
                  const press = () => { second.querySelector('summary').click(); form.draw(); return second.open; };
                  return [second.open, press(), press(), press()].join(', ');
                }""");
        assertThat(open).isEqualTo("false, true, false, true");
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

    @Test
    void inALongChoiceOneFindsByAnyWord() {
        page.evaluate(
                "mount((f) => html`${f.select('authority', { label: 'Authority', options: Array.from({ length: 30 }, (_, at) => ({ value: `${at}`, label: at === 17 ? 'Barking and Dagenham' : `Place ${at}` })) })}`, {}, {})");
        page.getByLabel("Find in: Authority").fill("dagen");
        assertThat(page.locator("[data-field=authority]")).hasValue("17");
        assertThat(page.locator("option:not([hidden])")).hasCount(2);
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
}
