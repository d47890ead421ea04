package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What is wrong with a form: told where it is, in one round, and gone when it is mended. */
class FormProblemsIT extends FormEngineFixture {

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
        assertThat(page.locator(".wm-summary li").last()).hasText("✓ Answered anew: The team, number 2, Who");
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
    void whereAnotherAnswerDoesAsWellTheQuestionSaysSoFromTheBeginning() {
        page.evaluate("""
                mount((f) => html`${f.text('with', { label: 'With whom?', required: !f.has('alone') && 'Say with whom, or why alone.', hint: 'By post.' })}${f.text('alone', { label: 'If alone, why?' })}
                  ${f.list('areas', { legend: 'Areas', required: 'Say something of one.', row: (r) => r.text('says', { label: 'Says', required: true }) })}`, { areas: [{}] }, {});
                """);
        assertThat(page.locator(".wm-hint").allInnerTexts())
                .containsExactly("Say with whom, or why alone. By post.", "Say something of one.");
        assertThat(page.getByLabel("With whom?")).hasAccessibleDescription("Say with whom, or why alone. By post.");
        page.getByLabel("If alone, why?").fill("The worker was away.");
        assertThat(page.locator(".wm-hint").first()).hasText("By post.");
    }
}
