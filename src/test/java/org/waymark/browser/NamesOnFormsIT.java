package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong, and what differs between two versions, in the words that stand on the form. */
class NamesOnFormsIT extends AtTheScreen {

    private static final String FORM = """
            <form>
              <fieldset data-list="strands"><legend>Your evaluation</legend>
                <div data-row="item">
                  <h3>Assessment and risk management</h3><input type="hidden" data-item="strand" value="assessment-and-risk">
                  <label>Grade <select data-item="grade"><option value=""></option><option value="good">Good</option></select></label>
                </div>
              </fieldset>
              <fieldset data-list="members"><legend>The team <span>(required)</span></legend>
                <div data-row="item"><label>Who <select data-item="user" required><option value="i1">Imogen Hale</option></select></label></div>
                <div data-row="item"><label>Who <select data-item="user" required><option value=""></option></select></label></div>
              </fieldset>
              <div id="place" hidden></div>
            </form>""";

    @Test
    void anErrorNamesTheRowThatItIsIn() {
        try (Page page = withTheForm()) {
            page.evaluate("""
                    async () => {
                      const { missing, showErrors } = await import('/forms/waymark-errors-1.js');
                      const form = document.querySelector('form');
                      showErrors(form, [...missing(form), { field: 'strands[0].grade', message: 'Give a grade.' }]);
                    }""");
            assertThat(page.locator(".wm-summary li").allInnerTexts())
                    .containsExactly(
                            "The team, row 2: Who: this is needed.", "Assessment and risk management: Give a grade.");
        }
    }

    @Test
    void twoVersionsAreComparedInTheWordsOfTheForm() {
        try (Page page = withTheForm()) {
            page.evaluate("""
                    async () => {
                      const { tellConflict } = await import('/forms/waymark-together-1.js');
                      const other = { savedBy: 'Isaac Thorne', savedAt: '2012-12-03T12:04:00Z',
                        answers: { strands: [{ strand: 'assessment-and-risk', grade: 'good' }], members: [{ user: 'i1' }] } };
                      const mine = { strands: [{ strand: 'assessment-and-risk', grade: '' }], members: [] };
                      tellConflict(document.getElementById('place'), document.querySelector('form'), other, mine, {});
                    }""");
            List<String> cells = page.locator("#place td").allInnerTexts();
            assertThat(cells)
                    .containsExactly(
                            "Your evaluation",
                            "–",
                            "Assessment and risk management: Grade: Good",
                            "The team",
                            "–",
                            "Row 1: Who: Imogen Hale");
        }
    }

    @Test
    void whoeverComesBackFindsTheRowOpenThatTheyWroteIn() {
        try (Page page = withTheForm()) {
            Object open = page.evaluate("""
                    async () => {
                      const { fill, readToKeep } = await import('/forms/waymark-page-1.js');
                      document.body.innerHTML = `<form><fieldset data-list="strands" data-fold><template><summary data-show="id"></summary>
                        <span class="wm-holds"></span><input data-item="why"></template></fieldset></form>`;
                      const form = document.querySelector('form');
                      const context = { strands: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
                      const rows = () => [...form.querySelectorAll('details')].map((row) => row.open);
                      fill(form, context, null);
                      const first = rows();
                      const third = form.querySelectorAll('details')[2];
                      form.querySelectorAll('details')[0].open = false;
                      third.open = true;
                      third.querySelector('input').value = 'Help comes late.';
                      const kept = JSON.parse(JSON.stringify(readToKeep(form)));
                      form.querySelectorAll('details').forEach((row) => row.remove());
                      fill(form, context, kept);
                      return [first, rows()].join(' then ');
                    }""");
            assertThat(open).isEqualTo("true,false,false then false,false,true");
        }
    }

    private Page withTheForm() {
        Page page = browser()
                .newContext(new Browser.NewContextOptions().setBypassCSP(true))
                .newPage();
        page.navigate(site() + "/reports");
        page.evaluate("form => { document.body.innerHTML = form; }", FORM);
        return page;
    }
}
