package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lead at the end of the fieldwork, the DCS told of a concern, and the manager who decides what comes next. */
@Configuration(proxyBeanMethods = false)
class JudgementActors {

    private static final int EVIDENCE_CITED = 3;

    @Bean
    Actor opensTheJudgementMeeting() {
        return Actor.of(
                "open-judgement-meeting",
                situation -> FormAnswers.of(
                        "cases",
                        List.of(),
                        "reasonForOthers",
                        situation.context().path("anyLeft").asBoolean() ? "There was no time left for these." : null));
    }

    @Bean
    Actor holdsTheJudgementMeeting() {
        return Actor.of(
                "hold-judgement-meeting",
                situation -> FormAnswers.of(
                        "judgements",
                        situation.each("judgements", area -> judged(situation, area)),
                        "qualityManager",
                        Actors.QUALITY));
    }

    /** Played plainly, an area of which nothing is said gets the second grade from the bottom, so that the overall grade agrees with the others. */
    private static Object judged(Situation situation, JsonNode area) {
        String topic = area.path("area").asText();
        List<String> scale = situation.scale();
        Script script = situation.script();
        String usual = script.isPlain()
                ? scale.stream().skip(Math.max(0, scale.size() - 2)).findFirst().orElse(null)
                : script.tendency().judgement(topic, scale);
        String grade = script.judged().getOrDefault(topic, usual);
        List<String> evidence = new ArrayList<>();
        area.path("evidenceChoices")
                .forEach(choice -> evidence.add(choice.path("value").asText()));
        return FormAnswers.of(
                "area",
                topic,
                "grade",
                area.path("graded").asBoolean() ? grade : null,
                "unseenReason",
                area.path("unseen").asBoolean() ? "No case and nobody spoke of it." : null,
                "findings",
                script.isPlain()
                        ? List.of(finding(Phrases.some(situation.chance()), evidence, 0, answering(situation, topic)))
                        : findings(
                                PracticeTexts.OF_THE_DEMONSTRATION.of(topic, Tendency.tone(grade, scale)), evidence));
    }

    private static List<Object> findings(List<String> texts, List<String> evidence) {
        List<Object> findings = new ArrayList<>();
        texts.forEach(text -> findings.add(finding(text, evidence, findings.size() * EVIDENCE_CITED, null)));
        return findings;
    }

    /** Which body answers for what is found in an area, where there are several: another one in most areas. */
    private static String answering(Situation situation, String area) {
        List<String> bodies =
                situation.each("bodies", body -> body.path("value").asText());
        return bodies.isEmpty() ? null : bodies.get(Math.floorMod(area.hashCode(), bodies.size()));
    }

    /** Each rests on other evidence, as long as there is some. */
    private static Object finding(String text, List<String> evidence, int from, String body) {
        return FormAnswers.of(
                "text",
                text,
                "body",
                body,
                "evidence",
                evidence.stream()
                        .skip(from < evidence.size() ? from : 0)
                        .limit(EVIDENCE_CITED)
                        .toList());
    }

    @Bean
    Actor givesFeedback() {
        return Actor.of(
                "give-feedback",
                situation -> FormAnswers.of(
                        "at",
                        situation.text("answers.at"),
                        "present",
                        List.of(
                                FormAnswers.of(
                                        "name",
                                        "Ms Okafor",
                                        "role",
                                        situation
                                                .inspection()
                                                .framework()
                                                .joint()
                                                .headOfAuthority()),
                                FormAnswers.of(
                                        "name", "Mr Reed", "role", "Lead member for children's services, invited")),
                        "said",
                        "The headline findings for each area, and that "
                                + (situation.scale().isEmpty() ? "all of it" : "every grade") + " is provisional."));
    }

    @Bean
    Actor recordsTheLastDay() {
        return Actor.of("record-last-day", situation -> FormAnswers.of("day", situation.text("answers.day")));
    }

    @Bean
    Actor recordsTheOutcome() {
        return Actor.of("record-outcome", situation -> {
            JsonNode months = situation.context().at("/answers/months");
            return FormAnswers.of(
                    "decision",
                    situation.text("answers.decision"),
                    "months",
                    months.isNumber() ? months.asInt() : null);
        });
    }

    @Bean
    Actor acknowledgesAConcern() {
        return Actor.of(
                "acknowledge-concern", situation -> FormAnswers.of("acknowledgedBy", "The head of safeguarding"));
    }

    @Bean
    Actor respondsToAConcern() {
        return Actor.of(
                "respond-to-concern",
                situation -> FormAnswers.of(
                        "respondedBy",
                        "The head of safeguarding",
                        "response",
                        situation.script().isPlain()
                                ? "The child was seen today and is safe."
                                : PracticeTexts.OF_THE_DEMONSTRATION.text("concern", "first-answer")));
    }

    @Bean
    Actor checksAResponse() {
        return Actor.of("check-response", situation -> FormAnswers.of("decision", "accepted"));
    }

    @Bean
    Actor answersAReferralBack() {
        return Actor.of(
                "answer-referral-back",
                situation -> FormAnswers.of(
                        "answeredBy",
                        "The head of safeguarding",
                        "answer",
                        "The case was looked at again and its plan strengthened."));
    }
}
