package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.waymark.inspection.InspectionView;

/** The round of a draft between the inspectorate and the authority, each at a browser of their own. */
final class DraftRound {

    private static final String AT_THE_TASK = "Comment on factual accuracy";
    private static final String WRONG = "The paragraph speaks of four teams.";
    private static final String DECLINED = "The audit seen on day six says otherwise.";
    private static final int TALL = 2600;

    private final String server;
    private final InspectionView inspection;
    private final Function<String, Visitor> signedIn;
    private final GuidePictures guide;
    private int pictures;

    /** @param signedIn somebody at their list in Tasklist, by their user */
    DraftRound(String server, InspectionView inspection, Function<String, Visitor> signedIn, GuidePictures guide) {
        this.server = server;
        this.guide = guide;
        this.inspection = inspection;
        this.signedIn = signedIn;
    }

    /** The office reads, writes and saves. Submitting is the director's. */
    void theOfficeWritesAndDoesNotSubmit(String user) {
        Visitor office = signedIn.apply(user);
        Locator form = office.openTask(AT_THE_TASK, inspection.reference());
        assertThat(form.locator(".wm-about")).containsText(" · inspection beginning ");
        assertThat(form.locator(".wm-about")).containsText("by the end of");
        office.claimAndStart();
        assertThat(form.locator(".wm-context")).isFocused();
        form.getByText("How this limit is counted").click();
        assertThat(form.locator(".wm-counted")).containsText("working days from");
        button(form, "Add a comment").click();
        office.complete();
        assertThat(form.locator(".wm-summary")).containsText("What is not right");
        assertThat(form.locator(".wm-summary")).isFocused();
        Locator wrong = form.locator("[data-item=whatIsWrong]");
        assertThat(wrong).hasAttribute("aria-invalid", "true");
        assertThat(form.locator(".wm-field:has([data-item=whatIsWrong]) .wm-error"))
                .containsText("This is needed.");

        form.locator("[data-item=section]").selectOption(new SelectOption().setIndex(1));
        wrong.fill(WRONG);
        form.locator("[data-item=whatIsRight]").fill("There are five teams.");
        assertThat(form.locator("> .wm-status")).containsText("Saved ");
        office.complete();
        assertThat(form.locator(".wm-summary")).containsText("The Director of Children's Services submits");
        picture(office.page(), form, "office");
    }

    /** While the office has the task, the director reads all of it, and whose it is by name. */
    void theDirectorReadsWhatTheOfficeWrites(String user, String office) {
        Visitor director = signedIn.apply(user);
        Locator form = director.openTask(AT_THE_TASK, inspection.reference());
        assertThat(form.locator(".wm-claim")).containsText("is working on this task. You can read it");
        assertThat(form).containsText(inspection.authority().name());
        assertThat(form).containsText("Overall effectiveness");
        assertThat(form.locator("[data-item=whatIsWrong]")).hasValue(WRONG);
        assertThat(form.locator("[data-item=whatIsWrong]")).isDisabled();
        assertThat(director.page().locator("body").innerText()).doesNotContain(office);
        picture(director.page(), form, "director-reads");
    }

    /** The lead reopens the judgement while the authority has the draft. */
    void theLeadReopensTheJudgement(String lead) {
        Visitor visitor = signedIn.apply(lead);
        Page page = section(visitor, "judgement");
        Locator again = page.locator(
                "details", new Page.LocatorOptions().setHasText("Reopen the judgement: The quality of practice"));
        again.locator("summary").first().click();
        button(again, "Judge this area anew").click();
        assertThat(again.locator("form")).containsText("Say why the judgement is reopened.");
        Locator grade = again.locator("select[name='judgements[0].grade']");
        grade.selectOption(new SelectOption().setLabel(grade.inputValue().equals("adequate") ? "Good" : "Adequate"));
        again.locator("textarea[name='judgements[0].findings[0].text']")
                .fill("Supervision is held, and its reasons are not always recorded.");
        again.locator("select[name=qualityManager]").selectOption(new SelectOption().setIndex(1));
        again.locator("textarea[name=reason]").fill("A file came that nobody had seen.");
        picture(page, again, "reopen");
        button(again, "Judge this area anew").click();
        assertThat(page.locator("table", new Page.LocatorOptions().setHasText("What was judged before")))
                .containsText("A file came that nobody had seen.");
        picture(page, page.locator("main"), "reopened");
    }

    /** Reads, downloads, goes on from what the office wrote, attaches a file, and leaves it saved. */
    void theDirectorComments(String user) {
        Visitor director = signedIn.apply(user);
        Page saved = section(director, "factual-accuracy");
        assertThat(saved.locator("main")).containsText("Saved so far, not submitted");
        assertThat(saved.locator("main")).containsText("The judgement was reopened");
        button(saved.locator("main"), "Put the task back").click();
        assertThat(saved.locator("main")).containsText("The task is back in your list");
        picture(saved, saved.locator("main"), "director-before");

        Page page = director.page();
        page.reload();
        assertThat(page.locator(".task-filter.active")).containsText("My authority's tasks");
        Locator form = director.openTask(AT_THE_TASK, inspection.reference());
        director.claim();
        assertThat(form.locator("[data-item=whatIsWrong]")).hasValue(WRONG);
        assertThat(form).containsText("The judgement was reopened since the draft was sent");
        readsTheDraft(page, form);

        form.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("teams.txt", "text/plain", "Five teams.".getBytes(StandardCharsets.UTF_8)));
        assertThat(form.locator("table", new Locator.LocatorOptions().setHasText("Attached so far")))
                .containsText("teams.txt");
        form.locator("[data-item=attachment]").selectOption(new SelectOption().setIndex(1));
        button(form, "Add a comment").click();
        form.locator("[data-item=section]").nth(1).selectOption(new SelectOption().setIndex(1));
        form.locator("[data-item=whatIsWrong]").nth(1).fill("The audit is of last year.");
        Locator right = form.locator("[data-item=whatIsRight]").nth(1);
        page.waitForResponse(
                kept -> kept.url().contains("/draft")
                        && String.valueOf(kept.request().postData()).contains("this spring"),
                () -> right.fill("It is of this spring."));
        guide.take(form.locator(".wm-intro"), "dcs-factual-accuracy");
        picture(page, form, "director");
    }

    /** Comes back another time, and submits once. */
    void theDirectorComesBackAndSubmits(String user) {
        Visitor director = signedIn.apply(user);
        Locator form = director.openTask(AT_THE_TASK, inspection.reference());
        assertThat(form.locator("[data-item=whatIsWrong]").nth(1)).hasValue("The audit is of last year.");
        Locator submit = director.page().locator(".form-actions .btn-primary");
        assertThat(submit).hasText("Submit the comments");
        submit.click();
        assertThat(Cast.button(director.page(), "Go on writing")).isFocused();
        director.page().keyboard().press("Escape");
        assertThat(submit).isFocused();
        director.complete();
        director.waitUntilDone();
        assertThat(director.tasks().filter(new Locator.FilterOptions().setHasText(AT_THE_TASK)))
                .hasCount(0);
    }

    private void readsTheDraft(Page page, Locator form) {
        Page draft = page.context()
                .waitForPage(() -> form.getByText("as a page, in a new tab").click());
        assertThat(draft.locator("h1")).isVisible();
        picture(draft, draft.locator("body"), "draft-page");
        draft.close();
        Download pdf =
                page.waitForDownload(() -> form.getByText("download it as PDF").click());
        try (InputStream content = pdf.createReadStream()) {
            assertThat(pdf.suggestedFilename()).isEqualTo(inspection.reference() + "-draft.pdf");
            assertThat(new String(content.readNBytes(4), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One accepted with the text as it reads now, the other not, with the reason. */
    void theLeadAnswers(String lead) {
        Visitor visitor = signedIn.apply(lead);
        visitor.openList("My tasks");
        Locator form = visitor.openTask("Answer the authority's comments", inspection.reference());
        assertThat(form).containsText(WRONG);
        Locator decisions = form.locator("[data-item=decision]");
        decisions.nth(0).selectOption("accepted");
        form.locator("[data-row=item]")
                .nth(0)
                .locator("[data-item=changedText]")
                .fill("Plans are made in all the teams.");
        decisions.nth(1).selectOption("not-accepted");
        form.locator("[data-row=item]").nth(1).locator("[data-item=reason]").fill(DECLINED);
        picture(visitor.page(), form, "lead-answers");
        visitor.complete();
        visitor.waitUntilDone();
    }

    /** The director sees the answers with the final report. */
    void theDirectorSeesTheAnswers(String user) {
        Visitor director = signedIn.apply(user);
        Page page = section(director, "factual-accuracy");
        Locator main = page.locator("main");
        assertThat(main).containsText("Accepted. Plans are made in all the teams.");
        assertThat(main).containsText(DECLINED);
        assertThat(main).containsText("The final report, as it was sent to the authority");
        picture(page, main, "director-after");
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Page section(Visitor visitor, String section) {
        Page page = visitor.page().context().newPage();
        page.navigate(server + "/camunda/waymark/inspection.html?inspection=" + inspection.id() + "#" + section);
        page.locator(".wmp-place h2").first().waitFor();
        return page;
    }

    private void picture(Page page, Locator what, String name) {
        if (!AtTheScreen.picturesAreAskedFor()) {
            return;
        }
        pictures++;
        page.setViewportSize(1280, TALL);
        what.screenshot(new Locator.ScreenshotOptions()
                .setPath(Path.of("target", "draft-round", "%02d-%s.png".formatted(pictures, name))));
        page.setViewportSize(1280, 1000);
    }
}
