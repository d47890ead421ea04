package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;

/** The inspectors with their cases, and the families they meet. */
@Configuration(proxyBeanMethods = false)
class CaseActors {

    private static final Duration A_MEETING = Duration.ofMinutes(45);
    private static final int MINUTES_ON_A_FILE = 75;
    private static final String EXAMINED_WITH = "The child's social worker";
    private static final String EARLY_HELP =
            "Earlier help with parenting might have kept this from becoming more serious.";
    private static final String ABSENCE = "The child lived with uncertainty for longer than was needed.";

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
                        "groups",
                        List.of(),
                        "examinedWith",
                        EXAMINED_WITH,
                        "fileMinutes",
                        MINUTES_ON_A_FILE));
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
                        "earlyHelpAnswer",
                        "in-part",
                        "earlyHelpCould",
                        EARLY_HELP,
                        "absenceOfHelpDid",
                        ABSENCE,
                        "groups",
                        aGroupNowAndThen(situation),
                        "examinedWith",
                        EXAMINED_WITH,
                        "fileMinutes",
                        MINUTES_ON_A_FILE));
    }

    @Bean
    Actor concludesACase() {
        return Actor.of(
                "conclude-case",
                situation -> FormAnswers.of(
                        "differenceMade",
                        situation.oneOf(Phrases.PRACTICE),
                        "earlyHelpAnswer",
                        "in-part",
                        "earlyHelpCould",
                        EARLY_HELP,
                        "absenceOfHelpDid",
                        ABSENCE,
                        "groups",
                        aGroupNowAndThen(situation),
                        "areas",
                        areas(situation)));
    }

    private static List<Object> evaluated(Situation situation, String list, String name) {
        return situation.each(
                list,
                line -> FormAnswers.of(
                        name,
                        line.path(name).asText(),
                        "grade",
                        situation.grade(),
                        "narrative",
                        situation.oneOf(Phrases.PRACTICE),
                        "evidence",
                        List.of(evidence(situation))));
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
                .map(area -> (Object) FormAnswers.of(
                        "area",
                        area.path("area").asText(),
                        "says",
                        situation.oneOf(Phrases.PRACTICE),
                        "grade",
                        situation.grade()))
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
        return FormAnswers.of(
                "heldAt", at.atZone(London.ZONE).toLocalDateTime().toString(),
                "consent", "The parent, in writing",
                "present", "A parent and a family support worker",
                "minutes", (int) A_MEETING.toMinutes(),
                "theirWords", "They listened to us, and they did what they said they would.",
                "reading", "The family trusts the worker; help came later than it could have.");
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
                    narrative ? null : situation.grade(),
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
                                        "grade", point.path("graded").asBoolean() ? situation.grade() : null,
                                        "reason", situation.oneOf(Phrases.EVIDENCE)))));
    }
}
