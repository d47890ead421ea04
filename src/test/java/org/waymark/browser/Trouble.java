package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What went wrong in a browser, in any page of it, that nobody at the screen may have noticed: errors of scripts, requests that failed. */
final class Trouble {

    /** What the browser says of an answer that is judged by its status. */
    private static final String OF_AN_ANSWER = "Failed to load resource";

    /** On a machine that is busy the web applications give up on a script of theirs, and come when they are asked again. */
    private static final String TOO_SLOW = "requirejs.org/docs/errors.html#timeout";

    /** Who is asked who they are, before they have said so. */
    private static final Pattern BEFORE_SIGN_IN = Pattern.compile(".*/auth/user/default(/login/.*)?$");

    /** A page that is left does not wait for what it had asked. */
    private static final String LEFT = "net::ERR_ABORTED";

    private static final int REFUSED = 400;

    /** Answers that need another look: the screen says which, and how. */
    private static final int NEEDS_ANOTHER_LOOK = 422;

    private static final int FORBIDDEN = 403;

    /** A manager who opens a case is asked why: the refusal is the question. */
    private static final Pattern ASKS_WHY = Pattern.compile(".*/cases/[^/]+/journey");

    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    Trouble(BrowserContext context) {
        context.onConsoleMessage(this::said);
        context.onWebError(error -> thrown(error.error()));
        context.onResponse(this::answered);
        context.onRequestFailed(this::failed);
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(OF_AN_ANSWER)) {
            found.add("console: " + message.text());
        }
    }

    private void thrown(String error) {
        if (!error.contains(TOO_SLOW)) {
            found.add("script: " + error);
        }
    }

    private void answered(Response answer) {
        if (answer.status() >= REFUSED
                && answer.status() != NEEDS_ANOTHER_LOOK
                && !(answer.status() == FORBIDDEN
                        && ASKS_WHY.matcher(answer.url()).matches())
                && !BEFORE_SIGN_IN.matcher(answer.url()).matches()) {
            found.add(answer.status() + " " + answer.request().method() + " " + answer.url());
        }
    }

    private void failed(Request request) {
        if (!request.failure().equals(LEFT)) {
            found.add(request.failure() + " " + request.method() + " " + request.url());
        }
    }

    void isNone(String where) {
        assertThat(List.copyOf(found)).as("what went wrong " + where).isEmpty();
    }
}
