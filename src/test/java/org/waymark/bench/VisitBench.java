package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;

/** What a browser is sent: Tasklist's first visit and its second, and what an open Tasklist asks that is left alone. */
class VisitBench {

    private static final double MEGABYTE = 1_000_000;
    private static final double SECONDS_LEFT_ALONE = Asked.number("bench.alone-seconds", 60);
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** What one browser was sent. */
    private record Visit(double first, double second, double requestsAMinute) {}

    @Test
    void aVisitToTasklist() throws Exception {
        Path chromium = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(chromium != null, "There is no Chromium here.");
        RealDatabase server = RealDatabase.shared();
        String ofWaymark = server.copy("wvisit");
        String ofTheEngine = server.empty("vvisit");
        Path folder = Outcome.FOLDER.resolve("visit");
        try (Node w = new Node("w", folder, server.given(ofWaymark), List.of());
                Node v = Vanilla.on(ofTheEngine, server.given(ofTheEngine), folder, 5);
                Playwright playwright = Playwright.create();
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            w.start().awaitReady();
            Visit ours = visit(browser, w.port(), "inspector1");
            v.start().awaitSignIn();
            Visit theirs = visit(browser, v.port(), "inspector");
            Outcome.add(List.of(
                    Measure.alone(
                            "Tasklist's first visit, MB on the wire",
                            ours.first() / MEGABYTE,
                            theirs.first() / MEGABYTE,
                            1.4,
                            1.0),
                    Measure.alone(
                            "Tasklist's second visit, KB on the wire",
                            ours.second() / 1000,
                            theirs.second() / 1000,
                            60,
                            30),
                    Measure.alone(
                            "an open Tasklist left alone, requests a minute",
                            ours.requestsAMinute(),
                            theirs.requestsAMinute(),
                            6,
                            3)));
        }
    }

    private static Visit visit(Browser browser, int port, String user) {
        String site = "http://127.0.0.1:" + port;
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            AtomicLong bytes = new AtomicLong();
            AtomicLong requests = new AtomicLong();
            CDPSession wire = context.newCDPSession(page);
            wire.send("Network.enable");
            wire.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            wire.on("Network.requestWillBeSent", (JsonObject event) -> requests.incrementAndGet());
            page.navigate(site + TASKLIST);
            page.locator("input[type=password]").waitFor();
            page.locator("input[type=text]").first().fill(user);
            page.locator("input[type=password]").fill("waymark-test");
            page.keyboard().press("Enter");
            settled(page);
            double first = bytes.getAndSet(0);
            page.reload();
            settled(page);
            double second = bytes.getAndSet(0);
            // Whatever follows a visit has come to its end
            page.waitForTimeout(5000);
            requests.set(0);
            page.waitForTimeout(SECONDS_LEFT_ALONE * 1000);
            assertThat(page.url()).contains("tasklist");
            return new Visit(first, second, requests.get() * 60 / SECONDS_LEFT_ALONE);
        }
    }

    private static void settled(Page page) {
        page.waitForSelector("text=My tasks");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
