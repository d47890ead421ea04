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
class CasePlayers {

    private static final Duration A_MEETING = Duration.ofMinutes(45);
    private static final int MINUTES_ON_A_FILE = 75;
    private static final String EXAMINED_WITH = "The child's social worker";
    private static final String EARLY_HELP =
            "Earlier help with parenting might have kept this from becoming more serious.";
    private static final String ABSENCE = "The child lived with uncertainty for longer than was needed.";

    private final WorkingDays calendar;

    CasePlayers(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @Bean
    Player takesOnACase() {
        return Player.of("take-on-case", scene -> Answers.of("noConnection", true));
    }

    @Bean
    Player evaluatesAStage() {
        return Player.of(
                "evaluate-stage",
                scene -> Answers.of(
                        "strands",
                        evaluated(scene, "strands", "strand"),
                        "groups",
                        List.of(),
                        "examinedWith",
                        EXAMINED_WITH,
                        "fileMinutes",
                        MINUTES_ON_A_FILE));
    }

    @Bean
    Player evaluatesASampledCase() {
        return Player.of(
                "evaluate-sampled-case",
                scene -> Answers.of(
                        "themes",
                        evaluated(scene, "themes", "theme"),
                        "areas",
                        areas(scene),
                        "earlyHelpAnswer",
                        "in-part",
                        "earlyHelpCould",
                        EARLY_HELP,
                        "absenceOfHelpDid",
                        ABSENCE,
                        "groups",
                        aGroupNowAndThen(scene),
                        "examinedWith",
                        EXAMINED_WITH,
                        "fileMinutes",
                        MINUTES_ON_A_FILE));
    }

    @Bean
    Player concludesACase() {
        return Player.of(
                "conclude-case",
                scene -> Answers.of(
                        "differenceMade",
                        scene.oneOf(Phrases.PRACTICE),
                        "earlyHelpAnswer",
                        "in-part",
                        "earlyHelpCould",
                        EARLY_HELP,
                        "absenceOfHelpDid",
                        ABSENCE,
                        "groups",
                        aGroupNowAndThen(scene),
                        "areas",
                        areas(scene)));
    }

    private static List<Object> evaluated(Scene scene, String list, String name) {
        return scene.each(
                list,
                line -> Answers.of(
                        name,
                        line.path(name).asText(),
                        "grade",
                        scene.grade(),
                        "narrative",
                        scene.oneOf(Phrases.PRACTICE),
                        "evidence",
                        List.of(evidence(scene))));
    }

    private static Object evidence(Scene scene) {
        List<String> agencies =
                scene.each("agencies", agency -> agency.path("value").asText());
        return Answers.of(
                "seen",
                scene.oneOf(Phrases.PRACTICE),
                "document",
                scene.oneOf(Phrases.EVIDENCE),
                "saidBy",
                EXAMINED_WITH,
                "agency",
                agencies.isEmpty() ? null : scene.oneOf(agencies));
    }

    private static List<String> aGroupNowAndThen(Scene scene) {
        List<String> groups =
                scene.each("groupChoices", group -> group.path("value").asText());
        return groups.isEmpty() || scene.chance().nextInt(3) > 0 ? List.of() : List.of(scene.oneOf(groups));
    }

    /** What the case shows of two of the areas. */
    private static List<Object> areas(Scene scene) {
        List<JsonNode> areas = new ArrayList<>(scene.each("areas", area -> area));
        return areas.stream()
                .skip(areas.size() > 2 ? 1 : 0)
                .limit(2)
                .map(area -> (Object) Answers.of(
                        "area",
                        area.path("area").asText(),
                        "says",
                        scene.oneOf(Phrases.PRACTICE),
                        "grade",
                        scene.grade()))
                .toList();
    }

    @Bean
    Player arrangesAFamilyMeeting() {
        return Player.of(
                "arrange-family-meeting",
                scene -> Answers.of(
                        "at",
                        calendar.add(scene.today(), 1).atTime(10, 0).toString(),
                        "place",
                        "A room at the children's centre"));
    }

    @Bean
    Player meetsAFamily() {
        return Player.of("meet-family", CasePlayers::met);
    }

    private static Object met(Scene scene) {
        String planned = scene.text("meeting.plannedAt");
        if (planned == null) {
            return Answers.of("notMetBecause", "No meeting could be arranged.");
        }
        Instant at = Instant.parse(planned);
        if (at.plus(A_MEETING).isAfter(scene.now())) {
            throw new NotNow(at.plus(A_MEETING));
        }
        return Answers.of(
                "heldAt", at.atZone(London.ZONE).toLocalDateTime().toString(),
                "consent", "The parent, in writing",
                "present", "A parent and a family support worker",
                "minutes", (int) A_MEETING.toMinutes(),
                "theirWords", "They listened to us, and they did what they said they would.",
                "reading", "The family trusts the worker; help came later than it could have.");
    }

    @Bean
    Player moderatesACase() {
        return Player.of("moderate-case", CasePlayers::moderated);
    }

    private static Object moderated(Scene scene) {
        if (scene.flag("ownCase")) {
            throw new NotForMe();
        }
        return Answers.of("points", scene.each("points", point -> {
            boolean narrative = !point.path("narrative").isNull();
            return Answers.of(
                    "point",
                    point.path("point").asText(),
                    "grade",
                    narrative ? null : scene.grade(),
                    "agreement",
                    narrative ? "agree" : null,
                    "reason",
                    scene.oneOf(Phrases.EVIDENCE));
        }));
    }

    @Bean
    Player settlesADisagreement() {
        return Player.of(
                "settle-disagreement",
                scene -> Answers.of(
                        "points",
                        scene.each(
                                "points",
                                point -> Answers.of(
                                        "point", point.path("point").asText(),
                                        "grade", point.path("graded").asBoolean() ? scene.grade() : null,
                                        "reason", scene.oneOf(Phrases.EVIDENCE)))));
    }
}
