package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of tasks, and the form of one, by themselves: what they say while lists and hands change, and answers come late. */
class LateAnswersIT extends FormEngineFixture {

    /** {@code answer(part, body, last)} answers of the requests that wait, and have that part in their address, the first or the last. */
    private static final String DESK = """
            async () => {
              const waiting = [];
              window.fetch = (path) => new Promise((resolve) => waiting.push({ path, resolve }));
              const until = async (found) => { for (;;) { const one = found(); if (one) return one; await new Promise(requestAnimationFrame); } };
              window.waitsFor = (part) => waiting.some(({ path }) => path.includes(part));
              window.asked = (part, times) => until(() => waiting.filter(({ path }) => path.includes(part)).length === times);
              window.answer = async (part, body, last = false) => {
                const one = await until(() => (last ? waiting.findLast : waiting.find).call(waiting, ({ path }) => path.includes(part)));
                waiting.splice(waiting.indexOf(one), 1);
                one.resolve(new Response(JSON.stringify(body), { status: 200 }));
                await new Promise((over) => setTimeout(over));
              };
              window.list = (...tasks) => ({ tasks: tasks.length, more: false, pressing: [], news: 0, counts: null, groups: [{ key: 'g', title: 'Camden', progress: '', more: '', nextDue: null,
                urgency: { id: 'later', words: 'Later' }, tasks }] });
              window.task = (taskId, name) => ({ taskId, name, mine: true, state: 'In progress', urgency: { id: 'later', words: 'Later' } });
              window.location.hash = '#/?filter=mine';
              const { default: work } = await import('/tasklist/work.js');
              const node = document.createElement('div');
              document.body.replaceChildren(node);
              work.render(node);
              await answer('/me', { groups: [] });
            }""";

    /** {@code changesHands(now, before)} is what Tasklist tells the form of its task. */
    private static final String FORM = """
            async () => {
              const { begin } = await import('/tasklist/task.js');
              window.form = (mine) => ({ me: 'dcs', others: [], context: {}, draft: null, draftSavedAt: null, beside: [], task: { id: 't', name: 'Pursue the statement', mine, mayClaim: !mine, assignee: mine ? 'Dana' : null } });
              const place = document.createElement('form');
              place.className = 'waymark';
              place.dataset.form = 'pursue-statement';
              document.body.replaceChildren(place);
              begin({ formElement: [place], taskId: 't', on: () => null }, { $on: () => null, $watch: (_, told) => { window.changesHands = told; } });
            }""";

    @BeforeEach
    void beginWithTheDesk() {
        page.evaluate(DESK);
    }

    @Test
    void anAnswerOfAnotherListThatComesLateIsNotComparedWithTheOneThatIsOpen() {
        page.evaluate("""
                async () => {
                  window.location.hash = '#/?filter=team';
                  await new Promise((over) => window.addEventListener('hashchange', over, { once: true }));
                  await answer('filter=mine', list(task('1', 'Record the interview')));
                  await answer('filter=team', list(task('2', 'Confirm the sample')));
                }""");
        assertThat(page.locator("li.task h4")).hasText("Confirm the sample");
        assertThat(page.evaluate("waitsFor('/end')"))
                .as("whether it is asked what became of tasks that nobody has taken away")
                .isEqualTo(false);
    }

    @Test
    void anAnswerThatWasAskedForBeforeAnotherAndComesAfterItIsOfNoUse() {
        page.evaluate("""
                async () => {
                  document.dispatchEvent(new Event('visibilitychange'));
                  await asked('filter=mine', 2);
                  await answer('filter=mine', list(task('2', 'Confirm the sample')), true);
                  await answer('filter=mine', list(task('1', 'Record the interview')));
                }""");
        assertThat(page.locator("li.task h4")).hasText("Confirm the sample");
    }

    @Test
    void aTaskThatWasRecordedIsGoneFromTheListAtOnce() {
        page.evaluate("""
                async () => {
                  await answer('filter=mine', list(task('1', 'Record the interview'), task('2', 'Confirm the sample')));
                  const count = document.createElement('div');
                  count.innerHTML = '<div class="task-filter active"><h4 class="name"><a>Mine <span class="waymark-count">2</span></a></h4></div>';
                  document.body.append(count);
                  await import('/tasklist/lists.js');
                  document.dispatchEvent(new CustomEvent('waymark-recorded', { detail: { id: '1', name: 'Record the interview', about: 'Camden' } }));
                }""");
        assertThat(page.locator("li.task h4")).hasText("Confirm the sample");
        assertThat(page.locator(".waymark-next")).containsText("Recorded: Record the interview");
        assertThat(page.locator(".waymark-count").innerText()).isEqualTo("1");
        page.evaluate(
                "answer('filter=mine', list(task('1', 'Record the interview'), task('2', 'Confirm the sample')))");
        assertThat(page.locator("li.task h4")).hasText("Confirm the sample");
    }

    @Test
    void aFormThatChangesHandsSaysNothingOfWhoHadIt() {
        page.evaluate(FORM);
        page.evaluate("answer('/tasks/t', form(false))");
        assertThat(page.locator(".wm-claim")).containsText("Nobody is working on this task yet.");
        page.evaluate("changesHands('dcs', null)");
        assertThat(page.locator(".wm-claim"))
                .hasText("Who works on this task has changed: the form is being made ready …");
        page.evaluate("answer('/tasks/t', form(true))");
        assertThat(page.locator(".wm-claim")).isHidden();
    }

    @Test
    void anAnswerFromBeforeTheClaimDoesNotTakeTheFormBack() {
        page.evaluate(FORM);
        page.evaluate("""
                async () => {
                  await asked('/tasks/t', 1);
                  changesHands('dcs', null);
                  await asked('/tasks/t', 2);
                  await answer('/tasks/t', form(true), true);
                  await answer('/tasks/t', form(false));
                }""");
        assertThat(page.locator("textarea")).isEnabled();
        assertThat(page.locator(".wm-claim")).isHidden();
    }

    @Test
    void whatIsTypedIsKeptUnderTheNameOfThePartThatIsOpen() {
        page.evaluate("""
                async () => {
                  const { typedHere, form } = await import('/base/asking.js');
                  const parts = [typedHere('i', 'left'), typedHere('i', 'open')];
                  await asked('/me', 2);
                  for (const last of [true, false]) {
                    await answer('/me', { id: 'u' }, last);
                    await answer('/drafts', [], last);
                  }
                  await Promise.all(parts);
                  document.body.replaceChildren(form([{ name: 'what', label: 'What', type: 'textarea' }], { submit: 'Send', keep: 'note', send: () => null }));
                }""");
        page.locator("textarea").fill("Seen on site.");
        page.evaluate("asked('/drafts/', 1)");
        assertThat(page.evaluate("waitsFor('/drafts/open-note')")).isEqualTo(true);
    }
}
