package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;

/** The link officer and the team, on site, beside the cases. */
@Configuration(proxyBeanMethods = false)
class FieldworkActors {

    private static final List<List<String>> WHAT = List.of(
            List.of("observation", "Contacts and referrals of a morning", "Duty social workers"),
            List.of("interview", "How practice is overseen and supervised", "Their deputies too"),
            List.of("meeting", "What help has meant to them", "Parents and carers"),
            List.of("document", "Audits of case work in the last half-year", "Nobody"));

    private static final PracticeTexts TEXTS = PracticeTexts.OF_THE_DEMONSTRATION;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Duration AN_ACTIVITY = Duration.ofMinutes(90);
    private static final Duration WRITING_UP = Duration.ofMinutes(20);

    private final WorkingDays calendar;

    FieldworkActors(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @Bean
    Actor arrangesTheSetUp() {
        return Actor.of(
                "arrange-set-up",
                situation -> FormAnswers.of(
                        "access",
                                situation.each(
                                        "access",
                                        line -> FormAnswers.of(
                                                "inspector",
                                                line.path("inspector").asText(),
                                                "ready",
                                                true)),
                        "rooms", "Two rooms on the second floor, with a lock and a telephone.",
                        "contacts",
                                List.of(FormAnswers.of(
                                        "name",
                                        "The link officer",
                                        "role",
                                        "First contact for the team",
                                        "reach",
                                        "Extension 2100"))));
    }

    @Bean
    Actor agreesTheTimetable() {
        return Actor.of("agree-timetable", this::timetable);
    }

    private Object timetable(Situation situation) {
        int everyNth = situation.script().everyNth();
        return FormAnswers.of(
                "entries",
                everyNth == 0
                        ? plainTimetable(situation)
                        : Fortnight.OF_THE_DEMONSTRATION.timetable(
                                situation.inspection(), situation.today(), everyNth));
    }

    private static List<Object> plainTimetable(Situation situation) {
        List<LocalDate> days = nextDays(situation.inspection().days(), situation.today());
        List<Object> entries = new ArrayList<>();
        List<List<String>> asked = WHAT.stream()
                .filter(one ->
                        firstOf(situation.inspection().framework(), one.get(0)).isPresent())
                .toList();
        for (int place = 0; place < Math.min(days.size(), asked.size()); place++) {
            LocalDate day = days.get(place);
            List<String> inspectors = there(situation.inspection(), day);
            List<String> what = asked.get(place);
            LocalTime from = day.equals(situation.today()) ? nextHour(situation.now()) : MORNING;
            entries.add(FormAnswers.of(
                    "day",
                    day.toString(),
                    "from",
                    from.toString(),
                    "to",
                    from.plus(AN_ACTIVITY).toString(),
                    "inspector",
                    inspectors.get(place % inspectors.size()),
                    "activity",
                    firstOf(situation.inspection().framework(), what.get(0)).orElseThrow(),
                    "what",
                    what.get(1),
                    "withWhom",
                    what.get(2),
                    "room",
                    "Room " + (place + 1)));
        }
        return entries;
    }

    /** The next days on site, as many as there are kinds of activity; where there is none left, today. */
    static List<LocalDate> nextDays(FieldworkDays days, LocalDate today) {
        List<LocalDate> next = Stream.iterate(
                        days.nextAfter(today), Optional::isPresent, day -> day.flatMap(days::nextAfter))
                .flatMap(Optional::stream)
                .limit(WHAT.size())
                .toList();
        return next.isEmpty() ? List.of(today) : next;
    }

    /** The inspectors who have arrived by then. */
    static List<String> there(InspectionView inspection, LocalDate day) {
        return inspection.members().stream()
                .filter(member -> member.role() != Role.QUALITY)
                .filter(member -> !day.isBefore(inspection.days().day(member.arrivesOnDay())))
                .map(Member::userId)
                .toList();
    }

    private static LocalTime nextHour(Instant now) {
        return LocalTime.ofInstant(now, London.ZONE)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
    }

    /** The framework's first activity of a kind; empty where it names none. */
    private static Optional<String> firstOf(Framework framework, String kind) {
        return framework.activities().stream()
                .filter(activity -> activity.kind().equals(kind))
                .map(Framework.Activity::id)
                .findFirst();
    }

    @Bean
    Actor recordsWhatWasSeen() {
        return Actor.of("record-activity", FieldworkActors::seen);
    }

    private static Object seen(Situation situation) {
        String at = situation.text("answers.at") == null ? justNow(situation) : situation.text("answers.at");
        Optional<Fortnight.Entry> entry = situation.script().everyNth() == 0
                ? Optional.empty()
                : Fortnight.OF_THE_DEMONSTRATION
                        .at(
                                situation.inspection(),
                                LocalDateTime.parse(at),
                                situation.task().assignee())
                        .filter(staged -> isOf(situation.inspection().framework(), staged));
        return entry.map(staged -> seenAsStaged(situation, staged, at)).orElseGet(() -> seenPlainly(situation, at));
    }

    /** What the demonstration tells beforehand is told of the strands of one framework; under another it is made up. */
    private static boolean isOf(Framework framework, Fortnight.Entry entry) {
        return framework.strands().stream().map(Framework.Strand::id).toList().containsAll(entry.strands());
    }

    private static List<String> firstAgency(Framework framework) {
        return framework.agencies().stream().map(Framework.Agency::id).limit(1).toList();
    }

    private static Object seenAsStaged(Situation situation, Fortnight.Entry entry, String at) {
        Duration lasted = Duration.between(entry.from(), entry.to());
        notBefore(situation, at, lasted.plus(WRITING_UP));
        List<Object> findings = new ArrayList<>();
        String area =
                situation.oneOf(situation.each("areas", one -> one.path("value").asText()));
        findings.add(FormAnswers.of("area", area, "finding", practice(situation, area)));
        List<String> agencies = new ArrayList<>();
        situation.context().at("/answers/agencies").forEach(agency -> agencies.add(agency.asText()));
        return FormAnswers.of(
                "at",
                at,
                "minutes",
                (int) lasted.toMinutes(),
                "met",
                entry.met(),
                "who",
                entry.who(),
                "agencies",
                agencies.isEmpty() ? firstAgency(situation.inspection().framework()) : agencies,
                "strands",
                entry.strands(),
                "seen",
                entry.saw() + " " + practice(situation, entry.strands().get(0)),
                "findings",
                findings);
    }

    private static String practice(Situation situation, String topic) {
        return situation.practice(topic, situation.grade(topic));
    }

    private static void notBefore(Situation situation, String at, Duration later) {
        Instant over = LocalDateTime.parse(at).atZone(London.ZONE).toInstant().plus(later);
        if (over.isAfter(situation.now())) {
            throw new NotNow(over);
        }
    }

    private static Object seenPlainly(Situation situation, String at) {
        notBefore(situation, at, AN_ACTIVITY);
        boolean read = situation.text("activity.kind").toLowerCase().contains("document");
        List<String> agencies = firstAgency(situation.inspection().framework());
        List<String> strands = situation.inspection().framework().strands().stream()
                .map(strand -> strand.id())
                .toList();
        return FormAnswers.of(
                "at",
                at,
                "minutes",
                90,
                "met",
                List.of(read ? "nobody" : "front-line"),
                "who",
                read ? null : "Three social workers and their manager",
                "agencies",
                agencies,
                "strands",
                List.of(situation.oneOf(strands)),
                "seen",
                situation.oneOf(Phrases.PRACTICE),
                "findings",
                situation.each("areas", area -> area.path("value").asText()).stream()
                        .limit(1)
                        .map(area -> FormAnswers.of("area", area, "finding", situation.oneOf(Phrases.PRACTICE)))
                        .toList());
    }

    /** What was added on the spot has no time yet: it has just ended. */
    private static String justNow(Situation situation) {
        return LocalDateTime.ofInstant(situation.now(), London.ZONE)
                .minusMinutes(90)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    @Bean
    Actor suppliesEvidence() {
        return Actor.of(
                "supply-evidence",
                situation -> FormAnswers.of(
                        "documents",
                        List.of(
                                FormAnswers.of(
                                        "title",
                                        "Audit of assessments, last quarter",
                                        "kind",
                                        "audit",
                                        "where",
                                        "Shared folder, audits"),
                                FormAnswers.of(
                                        "title",
                                        "Survey of children and parents",
                                        "kind",
                                        "views",
                                        "where",
                                        "Shared folder, surveys"))));
    }

    @Bean
    Actor answersARequest() {
        return Actor.of(
                "answer-request",
                situation -> FormAnswers.of(
                        "text",
                        situation.script().isPlain()
                                ? "The report of the last audit is in the folder, with its figures."
                                : TEXTS.text("request", "first-answer"),
                        "whereToRead",
                        "Shared folder, requests"));
    }

    @Bean
    Actor holdsTheDailyMeeting() {
        return Actor.of(
                "daily-meeting",
                situation -> FormAnswers.of(
                        "on", situation.text("answers.on"),
                        "said", said(situation, "said", situation.oneOf(Phrases.PRACTICE)),
                        "next", said(situation, "next", "Look at how partners share what they know.")));
    }

    @Bean
    Actor keepsInTouch() {
        return Actor.of(
                "keep-in-touch",
                situation -> FormAnswers.of(
                        "on",
                        situation.text("answers.on"),
                        "saidBy",
                        situation.text("answers.saidBy"),
                        "saidTo",
                        "The " + situation.inspection().framework().joint().headOfAuthority(),
                        "said",
                        said(situation, "told", "What the team has seen so far, and what it would like to see next.")));
    }

    /** What was said on this day of the fieldwork. */
    private String said(Situation situation, String what, String plain) {
        if (situation.script().isPlain()) {
            return plain;
        }
        List<Map<String, String>> days = TEXTS.entries("days");
        int day = calendar.between(situation.inspection().firstDay(), LocalDate.parse(situation.text("answers.on")));
        return days.get(Math.max(0, Math.min(day, days.size() - 1))).get(what);
    }

    @Bean
    Actor holdsTheMidPointMeeting() {
        return Actor.of(
                "mid-point-meeting",
                situation -> FormAnswers.of(
                        "on",
                        situation.text("answers.on"),
                        "emerging",
                        situation.script().isPlain() ? situation.oneOf(Phrases.PRACTICE) : TEXTS.text("mid-point"),
                        "toSee",
                        situation.script().isPlain()
                                ? "More of early help, and of work with adult services."
                                : TEXTS.text("to-see"),
                        "additions",
                        chosenOnSite(situation)));
    }

    /** As many as the framework asks for and are not chosen yet, of those that the page shows. */
    private static List<Object> chosenOnSite(Situation situation) {
        JsonNode offer = situation.context().path("added");
        int chosen = offer.path("most").asInt() - offer.path("left").asInt();
        List<Object> additions = new ArrayList<>();
        for (JsonNode child : offer.path("toChoose")) {
            if (chosen + additions.size() < offer.path("asked").asInt()) {
                additions.add(FormAnswers.of(
                        "sake", "chosen",
                        "uniqueId", child.path("uniqueId").asText(),
                        "reason", "What was seen on site asks for a closer look at such a case."));
            }
        }
        return additions;
    }
}
