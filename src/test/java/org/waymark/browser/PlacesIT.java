package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the inspection's page by themselves: where each section stands, how each place stands, and how its pictures are laid out. */
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
            import * as line from '/sections/line-layout.js';
            import * as board from '/sections/board-rules.js';
            import * as week from '/sections/week-rules.js';
            import * as map from '/sections/heat-map.js';
            import { csv, csvOf } from '/sections/csv.js';
            import { table } from '/base/elements.js';
            Object.assign(window, { places, today, line, board, week, map, csv, csvOf, table });
            """;

    private Page page;

    @BeforeAll
    void openTheBrowser() {
        Chromium.required();
        page = Chromium.browser().newPage();
        page.route("**/*", new ScriptsAlone(HOST, BEGIN)::answer);
        page.navigate(HOST);
        page.waitForFunction("() => window.csv");
    }

    @AfterAll
    void closeThePage() {
        if (page != null) {
            page.close();
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
    void whatEndsInALetterIsJudgedAndWrittenInOne() {
        assertThat(said(
                        "(ids) => places.placesOf(ids.map((id) => ({ id })), 'letter')[0].title",
                        List.of("factual-accuracy")))
                .isEqualTo("Judgement and letter");
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
                  cases: [{ status: 'finished' }, { status: 'closed before it was finished' }], requests: { requests: [], standing: [] },
                  limits: [{ step: 'draft', state: 'MET' }, { step: 'comments', state: 'LATE' }], concerns: { concerns: [] } }"""))
                .containsExactly(
                        Map.entry("today", "Reporting"),
                        Map.entry("cases", "1 of 2 finished, 1 closed"),
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

    @Test
    void theWordsOfTheLineNeverTouchAndStayWithinIt() {
        String rows = said("""
                () => { const point = (title, day) => ({ title, day, limit: null });
                  const placed = line.layout({ from: '2012-12-03', to: '2013-01-16', today: '2012-12-05', points: [point('Notice', '2012-12-03'),
                    point('First day', '2012-12-03'), point('Last day', '2012-12-14'), point('Publication', '2013-01-16')] }, 900, () => 200);
                  if (placed.points.some((one) => one.left < 0 || one.left + 200 > 900)) return 'outside';
                  const touching = placed.points.some((one, at) => placed.points.some((other, then) => then > at && one.row === other.row && Math.abs(one.left - other.left) < 200));
                  return touching ? 'touching' : `${placed.points.map((one) => one.row).join(' ')}; ${placed.today}`; }""", null);
        assertThat(rows).isEqualTo("0 1 0 0; 50");
    }

    @Test
    void aPauseOverAWeekendIsOneStretchAndTwoHolidaysAreTwo() {
        assertThat(said("""
                () => line.stretches([{ date: '2012-12-20', reason: 'paused' }, { date: '2012-12-21', reason: 'paused' }, { date: '2012-12-24', reason: 'paused' },
                    { date: '2012-12-25', reason: 'Christmas Day' }, { date: '2012-12-26', reason: 'Boxing Day' }])
                  .map((one) => `${one.reason} ${one.from} ${one.to}`).join('; ')""", null))
                .isEqualTo(
                        "paused 2012-12-20 2012-12-24; Christmas Day 2012-12-25 2012-12-25; Boxing Day 2012-12-26 2012-12-26");
        assertThat(said("() => line.saturdays('2012-12-08', '2012-12-15').join(' ')", null))
                .isEqualTo("2012-12-08 2012-12-15");
    }

    @Test
    void casesStandByInspectorAndStateAndThoseThatNobodyHasAreLast() {
        String cases = """
                [{ number: 'C010', owner: null, status: 'being looked at', depth: 'tracked', waiting: 1 },
                 { number: 'C002', owner: 'Ann', status: 'finished', depth: 'sampled', waiting: 0 }, { number: 'C001', owner: 'Ann', status: 'being looked at', depth: 'tracked', waiting: 4 }]""";
        assertThat(said(
                        "() => board.lanes(board.chosen(" + cases + ", {}, 'number'))"
                                + ".map((lane) => `${lane.name} ${lane.finished}/${lane.all}`).join('; ')",
                        null))
                .isEqualTo("Ann 1/2; Nobody yet 0/1");
        assertThat(said(
                        "() => board.chosen(" + cases + ", { depth: 'tracked' }, 'waiting')"
                                + ".map((one) => one.number).join(' ')",
                        null))
                .isEqualTo("C001 C010");
        assertThat(said(
                        "() => JSON.stringify(board.waitingOf({ stages: [{ waiting: ['C001'] }, { waiting: ['C001', 'C010'] }] }))",
                        null))
                .isEqualTo("{\"C001\":2,\"C010\":1}");
    }

    @Test
    void aFieldThatNobodyLookedAtIsAGapOnlyWhereAChildWas() {
        assertThat(said("""
                () => map.gapsOf({ strands: ['Risk'], stages: [{ title: 'Early help', reached: 0, times: [0] }, { title: 'Assessment', reached: 3, times: [0] }] })
                  .map((one) => `${one.strand} at ${one.stage}`).join()""", null)).isEqualTo("Risk at Assessment");
        assertThat(said(
                        "() => [[0, 5], [1, 5], [3, 5], [5, 5]].map(([times, all]) => map.shade(times, all)).join(' ')",
                        null))
                .isEqualTo("0 1 3 4");
    }

    @Test
    void anEntryIsMovedByKeysWithinTheDaysOnSiteAndTheHoursOfADay() {
        String move = """
                ([day, from, to, ...keys]) => { const end = keys.reduce((entry, key) => week.moved(entry, `Arrow${key}`, ['2012-12-07', '2012-12-10']), { day, from, to });
                  return `${end.day} ${end.from} ${end.to}`; }""";
        assertThat(said(move, List.of("2012-12-07", "09:30", "11:00", "Right", "Down")))
                .isEqualTo("2012-12-10 09:45 11:15");
        assertThat(said(move, List.of("2012-12-07", "09:30", "11:00", "Left", "Up")))
                .isEqualTo("2012-12-07 09:15 10:45");
        assertThat(said(move, List.of("2012-12-10", "00:10", "01:00", "Right", "Up")))
                .isEqualTo("2012-12-10 00:10 01:00");
        assertThat(said("() => week.weeks(['2012-12-10', '2012-12-07']).map((one) => one.monday).join(' ')", null))
                .isEqualTo("2012-12-03 2012-12-10");
    }

    @Test
    void aFileForASpreadsheetHoldsNoFormula() {
        assertThat(said("() => csv(['What', 'Why'], [['=1+1', 'one, \"two\"']])", null))
                .isEqualTo("What,Why\r\n'=1+1,\"one, \"\"two\"\"\"\r\n");
    }

    @Test
    void aTableIsAFileAsItIsReadWithoutWhatIsPressed() {
        assertThat(said("""
                        () => {
                          const link = () => Object.assign(document.createElement('a'), { href: '#', textContent: 'See it' });
                          const list = document.createElement('ul');
                          list.innerHTML = '<li>one</li><li>two</li>';
                          return csvOf(table('Years', ['Year', 'Drawn', 'Look'], [[link(), list, link()], ['2026', 'none', link()]]));
                        }""", null)).isEqualTo("Year,Drawn\r\nSee it,one two\r\n2026,none\r\n");
    }

    private String said(String script, Object asked) {
        return (String) page.evaluate(script, asked);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> states(String facts) {
        return (Map<String, String>) page.evaluate("() => places.states(" + facts + ")");
    }
}
