package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;

/** The inspectors with their cases, and the families they meet. */
@Configuration(proxyBeanMethods = false)
class CaseActors {

    private static final Duration A_MEETING = Duration.ofMinutes(45);
    private static final PracticeTexts TEXTS = PracticeTexts.OF_THE_DEMONSTRATION;
    private static final int MINUTES_ON_A_FILE = 75;
    private static final int A_QUARTER = 15;
    private static final int QUARTERS_ON_A_STAGE = 2;
    private static final int QUARTERS_ON_A_FILE = 4;
    private static final String EXAMINED_WITH = "The child's social worker";

    private final WorkingDays calendar;

    CaseActors(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @Bean
    Actor takesOnACase() {
        return Actor.of("take-on-case", situation -> FormAnswers.of("noConnection", true));
    }

    @Bean
    Actor evaluatesAStage() {
        return Actor.of(
                "evaluate-stage",
                situation -> FormAnswers.of(
                        "strands",
                        evaluated(situation, "strands", "strand"),
                        "restPlaysNoPart",
                        !situation.script().isPlain(),
                        "groups",
                        List.of(),
                        "examinedWith",
                        EXAMINED_WITH,
                        "fileMinutes",
                        minutes(situation, QUARTERS_ON_A_STAGE)));
    }

    @Bean
    Actor givesAView() {
        return Actor.of(
                "give-view",
                situation -> FormAnswers.of(
                        "facts",
                        "The agencies met twice about this child.",
                        "strands",
                        situation.each(
                                "strands",
                                strand -> FormAnswers.of(
                                        "strand", strand.path("strand").asText(),
                                        "grade", grade(situation),
                                        "says", Phrases.some(situation.chance()))),
                        "says",
                        Phrases.some(situation.chance())));
    }

    /** Null where the framework gives none. */
    private static String grade(Situation situation) {
        JsonNode grades = situation.context().path("grades");
        return grades.isEmpty()
                ? null
                : grades.get(grades.size() / 2).path("value").asText();
    }

    @Bean
    Actor evaluatesASampledCase() {
        return Actor.of(
                "evaluate-sampled-case",
                situation -> FormAnswers.of(
                        "themes",
                        evaluated(situation, "themes", "theme"),
                        "areas",
                        areas(situation),
                        "questions",
                        questions(situation),
                        "groups",
                        aGroupNowAndThen(situation),
                        "examinedWith",
                        EXAMINED_WITH,
                        "fileMinutes",
                        minutes(situation, QUARTERS_ON_A_FILE)));
    }

    @Bean
    Actor concludesACase() {
        return Actor.of(
                "conclude-case",
                situation -> FormAnswers.of(
                        "questions",
                        questions(situation),
                        "groups",
                        aGroupNowAndThen(situation),
                        "areas",
                        areas(situation)));
    }

    private static List<Object> evaluated(Situation situation, String list, String name) {
        boolean plain = situation.script().isPlain();
        int[] left = {situation.context().path(list).size()};
        return situation.each(list, line -> {
            String topic = line.path(name).asText();
            left[0]--;
            if (!plain && left[0] > 0 && !situation.script().tendency().playsPart(situation.chance())) {
                return FormAnswers.of(name, topic);
            }
            String grade = situation.grade(topic);
            return FormAnswers.of(
                    name,
                    topic,
                    "grade",
                    grade,
                    "narrative",
                    situation.practice(topic, grade),
                    "evidence",
                    List.of(plain ? evidence(situation) : staged(situation, topic, grade)));
        });
    }

    private static Object staged(Situation situation, String topic, String grade) {
        Map<String, String> rests = TEXTS.entry("evidence", situation.chance());
        List<String> agencies =
                situation.each("agencies", agency -> agency.path("value").asText());
        return FormAnswers.of(
                "seen",
                situation.practice(topic, grade),
                "document",
                rests.get("document"),
                "saidBy",
                rests.get("said-by"),
                "agency",
                agencies.isEmpty() ? null : situation.oneOf(agencies));
    }

    /** Where there are answers to choose from the second, which is seldom an end of what can be said. */
    private static List<Object> questions(Situation situation) {
        return situation.each("questions", line -> {
            String question = line.path("question").asText();
            JsonNode choices = line.path("choices");
            return FormAnswers.of(
                    "question",
                    question,
                    "answer",
                    choices.isEmpty() ? null : choices.get(1).path("value").asText(),
                    "says",
                    line.path("words").isNull() ? null : situation.practice(question, situation.grade(question)));
        });
    }

    /** Of one stage as much less than of a whole file as a file has stages: a day has no more hours than the team. */
    private static int minutes(Situation situation, int quarters) {
        return situation.script().isPlain()
                ? MINUTES_ON_A_FILE
                : A_QUARTER * (1 + situation.chance().nextInt(quarters));
    }

    private static Object evidence(Situation situation) {
        List<String> agencies =
                situation.each("agencies", agency -> agency.path("value").asText());
        return FormAnswers.of(
                "seen",
                situation.oneOf(Phrases.PRACTICE),
                "document",
                situation.oneOf(Phrases.EVIDENCE),
                "saidBy",
                EXAMINED_WITH,
                "agency",
                agencies.isEmpty() ? null : situation.oneOf(agencies));
    }

    private static List<String> aGroupNowAndThen(Situation situation) {
        List<String> groups =
                situation.each("groupChoices", group -> group.path("value").asText());
        return groups.isEmpty() || situation.chance().nextInt(3) > 0 ? List.of() : List.of(situation.oneOf(groups));
    }

    /** What the case shows of two of the areas. */
    private static List<Object> areas(Situation situation) {
        List<JsonNode> areas = new ArrayList<>(situation.each("areas", area -> area));
        return areas.stream()
                .skip(areas.size() > 2 ? 1 : 0)
                .limit(2)
                .map(area -> {
                    String topic = area.path("area").asText();
                    String grade = situation.grade(topic);
                    return (Object)
                            FormAnswers.of("area", topic, "says", situation.practice(topic, grade), "grade", grade);
                })
                .toList();
    }

    @Bean
    Actor arrangesAFamilyMeeting() {
        return Actor.of(
                "arrange-family-meeting",
                situation -> FormAnswers.of(
                        "at",
                        calendar.add(situation.today(), 1).atTime(10, 0).toString(),
                        "place",
                        "A room at the children's centre"));
    }

    @Bean
    Actor meetsAFamily() {
        return Actor.of("meet-family", CaseActors::met);
    }

    private static Object met(Situation situation) {
        String planned = situation.text("meeting.plannedAt");
        if (planned == null) {
            return FormAnswers.of("notMetBecause", "No meeting could be arranged.");
        }
        Instant at = Instant.parse(planned);
        if (at.plus(A_MEETING).isAfter(situation.now())) {
            throw new NotNow(at.plus(A_MEETING));
        }
        Map<String, String> said =
                TEXTS.entry("family", new Random(situation.scenario().seed() + at.getEpochSecond()));
        boolean plain = situation.script().isPlain();
        return FormAnswers.of(
                "heldAt",
                at.atZone(London.ZONE).toLocalDateTime().toString(),
                "consent",
                "The parent, in writing",
                "present",
                "A parent and a family support worker",
                "minutes",
                (int) A_MEETING.toMinutes(),
                "theirWords",
                plain ? "They listened to us, and they did what they said they would." : said.get("words"),
                "reading",
                plain ? "The family trusts the worker; help came later than it could have." : said.get("reading"));
    }

    @Bean
    Actor moderatesACase() {
        return Actor.of("moderate-case", CaseActors::moderated);
    }

    private static Object moderated(Situation situation) {
        if (situation.flag("ownCase")) {
            throw new NotForMe();
        }
        return FormAnswers.of("points", situation.each("points", point -> {
            boolean narrative = !point.path("narrative").isNull();
            return FormAnswers.of(
                    "point",
                    point.path("point").asText(),
                    "grade",
                    narrative ? null : situation.grade(point.path("point").asText()),
                    "agreement",
                    narrative ? "agree" : null,
                    "reason",
                    situation.oneOf(Phrases.EVIDENCE));
        }));
    }

    @Bean
    Actor settlesADisagreement() {
        return Actor.of(
                "settle-disagreement",
                situation -> FormAnswers.of(
                        "points",
                        situation.each(
                                "points",
                                point -> FormAnswers.of(
                                        "point", point.path("point").asText(),
                                        "grade",
                                                point.path("graded").asBoolean()
                                                        ? situation.grade(point.path("point")
                                                                .asText())
                                                        : null,
                                        "reason", situation.oneOf(Phrases.EVIDENCE)))));
    }
}
