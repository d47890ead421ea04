package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the inspection's page by themselves: where each section stands, and how each place stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesIT {

    private static final String HOST = "http://waymark.example/";
    private static final List<String> ADDRESSES_FROM_BEFORE = List.of(
            "overview",
            "team",
            "deadlines",
            "timetable",
            "activities",
            "diary",
            "requests",
            "set-up",
            "information",
            "lists",
            "sample",
            "case",
            "cohort",
            "concerns",
            "judgement",
            "changes",
            "complaints",
            "report",
            "factual-accuracy",
            "duties");

    private static final String BEGIN = """
            import * as places from '/sections/places.js';
            import * as today from '/sections/today.js';
            Object.assign(window, { places, today });
            """;

    private Playwright playwright;
    private Page page;

    @BeforeAll
    void openTheBrowser() {
        Chromium.required();
        playwright = Chromium.playwright();
        page = Chromium.launch(playwright).newPage();
        page.route("**/*", new ScriptsAlone(HOST, BEGIN)::answer);
        page.navigate(HOST);
        page.waitForFunction("() => window.today");
    }

    @AfterAll
    void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void eachAddressFromBeforeLeadsToItsSectionWhereItStandsNow() {
        for (String address : ADDRESSES_FROM_BEFORE) {
            assertThat(said("""
                    (id) => { const at = places.whereIs(places.placesOf(places.PLACES.flatMap((one) => one.sections.map((id) => ({ id })))), id);
                      return at.section.id; }""", address)).isEqualTo(address);
        }
        assertThat(said("() => String(places.PLACES.filter((one) => one.id !== 'concerns').length)", null))
                .isEqualTo("5");
    }

    @Test
    void whoSeesNoSectionOfAPlaceIsNotOfferedIt() {
        String offered = said(
                "(ids) => places.placesOf(ids.map((id) => ({ id }))).map((one) => one.id).join(' ')",
                List.of("overview", "timetable", "concerns"));
        assertThat(offered).isEqualTo("today fieldwork concerns");
        assertThat(said(
                        "(ids) => places.whereIs(places.placesOf(ids.map((id) => ({ id }))), 'judgement').section.id",
                        List.of("overview", "timetable")))
                .isEqualTo("overview");
    }

    @Test
    void eachPlaceSaysInAWordHowItStands() {
        assertThat(states("""
                { inspection: { status: 'ON_SITE', statusInWords: 'On site' }, overview: { days: 'Day 3 of 10 on site', team: [1, 2] },
                  cases: [{ status: 'finished' }, { status: 'being looked at' }],
                  requests: { requests: [{ open: true }], standing: [{ done: null }, { done: 'then' }] },
                  limits: [{ step: 'draft', state: 'NOT_BEGUN' }], concerns: { concerns: [{ open: true, late: true }, { open: false }] } }"""))
                .containsExactly(
                        Map.entry("today", "Day 3 of 10"),
                        Map.entry("cases", "1 of 2 finished"),
                        Map.entry("fieldwork", "2 requests open"),
                        Map.entry("outcome", "Not begun"),
                        Map.entry("people", "2 on the team"),
                        Map.entry("concerns", "1 open, 1 overdue"));
        assertThat(states("""
                { inspection: { status: 'REPORTING', statusInWords: 'Reporting', lastDayOnSite: '2012-12-14' }, overview: { days: 'On site from', team: [] },
                  cases: [{ status: 'finished' }], requests: { requests: [], standing: [] },
                  limits: [{ step: 'draft', state: 'MET' }, { step: 'comments', state: 'LATE' }], concerns: { concerns: [] } }"""))
                .containsExactly(
                        Map.entry("today", "Reporting"),
                        Map.entry("cases", "All finished"),
                        Map.entry("fieldwork", "Ended"),
                        Map.entry("outcome", "Comments late"),
                        Map.entry("people", "No team yet"),
                        Map.entry("concerns", "None open"));
    }

    @Test
    void whatOneMayNotKnowIsLeftEmpty() {
        assertThat(states("{ inspection: { status: 'PLANNED', statusInWords: 'Planned' }, overview: null, cases: null,"
                        + " requests: null, limits: null, concerns: null }"))
                .containsEntry("cases", "")
                .containsEntry("concerns", "")
                .containsEntry("today", "To come");
    }

    @Test
    void whatIsOpenOrLateIsMarked() {
        for (String urgent : List.of("1 open", "12 open, 2 overdue", "Draft late")) {
            assertThat(said("(words) => String(places.isUrgent(words))", urgent))
                    .as(urgent)
                    .isEqualTo("true");
        }
        for (String calm : List.of("None open", "2 requests open", "Draft in time", "")) {
            assertThat(said("(words) => String(places.isUrgent(words))", calm))
                    .as(calm)
                    .isEqualTo("false");
        }
    }

    @Test
    void everyInspectorStandsInTheDayAlsoWhenNothingIsPlanned() {
        assertThat(said("""
                () => today.whoIsWhere({ inspectors: [{ value: 'a', label: 'Ann' }, { value: 'b', label: 'Ben' }], onTheSpot: [],
                    entries: [{ day: '2012-12-05', inspector: 'b', from: '11:00' }, { day: '2012-12-05', inspector: 'b', from: '09:30' },
                      { day: '2012-12-06', inspector: 'a', from: '09:00' }] }, '2012-12-05')
                  .map((one) => `${one.name}: ${one.entries.map((entry) => entry.from).join(' ')}`).join('; ')""", null)).isEqualTo("Ann: ; Ben: 09:30 11:00");
    }

    @Test
    void whatEndsWithTheDayIsDueTodayInSummerAndInWinter() {
        String due = """
                ([day, ...ends]) => { const sorted = today.byUrgency([...ends.map((end) => ({ due: end })), { late: true, due: '2000-01-01T00:00:00Z' }, { due: null }], day);
                  return [sorted.late.length, sorted.today.length, sorted.later.length].join(' '); }""";
        assertThat(said(due, List.of("2012-07-02", "2012-07-02T23:00:00Z", "2012-07-02T23:30:00Z")))
                .isEqualTo("1 1 2");
        assertThat(said(due, List.of("2012-12-03", "2012-12-04T00:00:00Z", "2012-12-04T00:30:00Z")))
                .isEqualTo("1 1 2");
    }

    private String said(String script, Object asked) {
        return (String) page.evaluate(script, asked);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> states(String facts) {
        return (Map<String, String>) page.evaluate("() => places.states(" + facts + ")");
    }
}
