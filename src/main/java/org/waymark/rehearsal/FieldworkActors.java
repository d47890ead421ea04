package org.waymark.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;

/** The link officer and the team, on site, beside the cases. */
@Configuration(proxyBeanMethods = false)
class FieldworkActors {

    private static final List<List<String>> WHAT = List.of(
            List.of("observation", "Contacts and referrals of a morning", "Duty social workers"),
            List.of("interview", "How practice is overseen and supervised", "Their deputies too"),
            List.of("meeting", "What help has meant to them", "Parents and carers"),
            List.of("document", "Audits of case work in the last half-year", "Nobody"));

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

    /** Each inspector has one entry on each of the next days, of one kind after another. */
    private Object timetable(Situation situation) {
        List<Object> entries = new ArrayList<>();
        List<String> inspectors = situation.inspection().inspectors();
        LocalDate day = situation.today();
        for (int days = 0; days < WHAT.size(); days++) {
            day = calendar.add(day, 1);
            if (day.isBefore(situation.inspection().plannedLastDay())) {
                List<String> what = WHAT.get(days);
                String inspector = inspectors.get(days % inspectors.size());
                entries.add(FormAnswers.of(
                        "day",
                        day.toString(),
                        "from",
                        "09:30",
                        "to",
                        "11:00",
                        "inspector",
                        inspector,
                        "activity",
                        firstOf(situation, what.get(0)),
                        "what",
                        what.get(1),
                        "withWhom",
                        what.get(2),
                        "room",
                        "Room " + (days + 1)));
            }
        }
        return FormAnswers.of("entries", entries);
    }

    /** The framework's first activity of a kind; the kind itself where it names none. */
    private static String firstOf(Situation situation, String kind) {
        return situation.inspection().framework().activities().stream()
                .filter(activity -> activity.kind().equals(kind))
                .map(activity -> activity.id())
                .findFirst()
                .orElse(kind);
    }

    @Bean
    Actor recordsWhatWasSeen() {
        return Actor.of("record-activity", FieldworkActors::seen);
    }

    private static Object seen(Situation situation) {
        String at = situation.text("answers.at") == null ? justNow(situation) : situation.text("answers.at");
        Instant began = LocalDateTime.parse(at).atZone(London.ZONE).toInstant();
        Instant over = began.plusSeconds(90 * 60);
        if (over.isAfter(situation.now())) {
            throw new NotNow(over);
        }
        boolean read = situation.text("activity.kind").toLowerCase().contains("document");
        List<String> agencies = situation.inspection().framework().agencies().stream()
                .map(agency -> agency.id())
                .limit(1)
                .toList();
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
                        "text", "The report of the last audit is in the folder, with its figures.",
                        "whereToRead", "Shared folder, requests"));
    }

    @Bean
    Actor holdsTheDailyMeeting() {
        return Actor.of(
                "daily-meeting",
                situation -> FormAnswers.of(
                        "on", situation.text("answers.on"),
                        "said", situation.oneOf(Phrases.PRACTICE),
                        "next", "Look at how partners share what they know."));
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
                        "The Director of Children's Services",
                        "said",
                        "What the team has seen so far, and what it would like to see next."));
    }

    @Bean
    Actor holdsTheMidPointMeeting() {
        return Actor.of(
                "mid-point-meeting",
                situation -> FormAnswers.of(
                        "on", situation.text("answers.on"),
                        "emerging", situation.oneOf(Phrases.PRACTICE),
                        "toSee", "More of early help, and of work with adult services."));
    }
}
