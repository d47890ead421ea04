package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lead at the end of the fieldwork, the DCS told of a concern, and the manager who decides what comes next. */
@Configuration(proxyBeanMethods = false)
class JudgementPlayers {

    private static final int EVIDENCE_CITED = 3;

    @Bean
    Player opensTheJudgementMeeting() {
        return Player.of(
                "open-judgement-meeting",
                scene -> Answers.of(
                        "cases",
                        List.of(),
                        "reasonForOthers",
                        scene.context().path("anyLeft").asBoolean() ? "There was no time left for these." : null));
    }

    @Bean
    Player holdsTheJudgementMeeting() {
        return Player.of(
                "hold-judgement-meeting",
                scene -> Answers.of(
                        "judgements",
                        scene.each("judgements", area -> judged(scene, area)),
                        "qualityManager",
                        Cast.QUALITY));
    }

    /** Every area gets the second grade from the bottom, so that the overall grade agrees with them. */
    private static Object judged(Scene scene, JsonNode area) {
        List<String> scale = scene.inspection().framework().scale().stream()
                .map(grade -> grade.id())
                .toList();
        String grade = area.path("graded").asBoolean() ? scale.get(Math.max(0, scale.size() - 2)) : null;
        List<String> evidence = new ArrayList<>();
        area.path("evidenceChoices")
                .forEach(choice -> evidence.add(choice.path("value").asText()));
        return Answers.of(
                "area",
                area.path("area").asText(),
                "grade",
                grade,
                "unseenReason",
                area.path("unseen").asBoolean() ? "No case and nobody spoke of it." : null,
                "findings",
                List.of(Answers.of(
                        "text", Phrases.some(scene.chance()),
                        "evidence", evidence.stream().limit(EVIDENCE_CITED).toList())));
    }

    @Bean
    Player givesFeedback() {
        return Player.of(
                "give-feedback",
                scene -> Answers.of(
                        "at", scene.text("answers.at"),
                        "present",
                                List.of(
                                        Answers.of("name", "Ms Okafor", "role", "Director of Children's Services"),
                                        Answers.of(
                                                "name", "Mr Reed", "role", "Chair of the safeguarding board, invited")),
                        "said", "The headline findings for each area, and that every grade is provisional."));
    }

    @Bean
    Player recordsTheLastDay() {
        return Player.of("record-last-day", scene -> Answers.of("day", scene.text("answers.day")));
    }

    @Bean
    Player recordsTheOutcome() {
        return Player.of("record-outcome", scene -> {
            JsonNode months = scene.context().at("/answers/months");
            return Answers.of(
                    "decision", scene.text("answers.decision"), "months", months.isNumber() ? months.asInt() : null);
        });
    }

    @Bean
    Player acknowledgesAConcern() {
        return Player.of("acknowledge-concern", scene -> Answers.of("acknowledgedBy", "The head of safeguarding"));
    }

    @Bean
    Player respondsToAConcern() {
        return Player.of(
                "respond-to-concern",
                scene -> Answers.of(
                        "respondedBy",
                        "The head of safeguarding",
                        "response",
                        "The child was seen today and is safe."));
    }

    @Bean
    Player checksAResponse() {
        return Player.of("check-response", scene -> Answers.of("decision", "accepted"));
    }

    @Bean
    Player answersAReferralBack() {
        return Player.of(
                "answer-referral-back",
                scene -> Answers.of(
                        "answeredBy",
                        "The head of safeguarding",
                        "answer",
                        "The case was looked at again and its plan strengthened."));
    }
}
