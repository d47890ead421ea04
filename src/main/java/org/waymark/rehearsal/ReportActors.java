package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Those who write the report, check it, comment on it, sign it and publish it. */
@Configuration(proxyBeanMethods = false)
class ReportActors {

    private static final PracticeTexts TEXTS = PracticeTexts.OF_THE_DEMONSTRATION;

    private static final int MOST_COMMENTS = 3;

    private static final List<String> PLAIN_IMPROVEMENTS = List.of(
            "Make sure that those who refer a child are always told what has been decided.",
            "Say in every plan what has to change for the child, by when, and who sees to it.",
            "With adult services, agree how both work together when a parent is unwell.");

    @Bean
    Actor draftsTheReport() {
        return Actor.of("draft-report", ReportActors::written);
    }

    @Bean
    Actor revisesTheReport() {
        return Actor.of("revise-report", ReportActors::written);
    }

    private static Object written(Situation situation) {
        List<Object> sections = situation.each(
                "sections",
                section -> FormAnswers.of(
                        "section", section.path("section").asText(),
                        "text", words(section.path("findings"), situation)));
        return FormAnswers.of(
                "sections",
                sections,
                "improvements",
                improvements(situation),
                "followsJudgement",
                situation.text("judgedAnew") == null ? null : true,
                "harmlessBecause",
                "The numbers are counted over all the cases that were looked at.");
    }

    private static String words(JsonNode findings, Situation situation) {
        List<String> texts = new ArrayList<>();
        findings.forEach(finding -> texts.add(finding.path("text").asText()));
        return texts.isEmpty() ? Phrases.some(situation.chance()) : String.join("\n", texts);
    }

    /** One for each time scale, and for each body that may answer for one. */
    private static List<Object> improvements(Situation situation) {
        List<String> scales =
                situation.each("timeScales", scale -> scale.path("value").asText());
        List<String> bodies =
                situation.each("bodies", body -> body.path("value").asText());
        List<Object> improvements = new ArrayList<>();
        for (int place = 0; !scales.isEmpty() && place < Math.max(scales.size(), bodies.size()); place++) {
            String scale = scales.get(place % scales.size());
            improvements.add(FormAnswers.of(
                    "what",
                    improvement(situation, scale, place),
                    "timeScale",
                    scale,
                    "body",
                    bodies.isEmpty() ? null : bodies.get(place % bodies.size())));
        }
        return improvements;
    }

    private static String improvement(Situation situation, String timeScale, int place) {
        String staged = situation.script().isPlain() ? null : stagedImprovement(situation, timeScale);
        return staged == null ? PLAIN_IMPROVEMENTS.get(place % PLAIN_IMPROVEMENTS.size()) : staged;
    }

    private static String stagedImprovement(Situation situation, String timeScale) {
        List<String> weakest = situation
                .script()
                .tendency()
                .weakestFirst(situation.inspection().framework());
        return TEXTS.improvements(weakest).get(timeScale);
    }

    @Bean
    Actor assuresTheQuality() {
        return Actor.of("quality-assure", situation -> FormAnswers.of("decision", "passed", "comments", List.of()));
    }

    /** Played plainly, one comment on the last paragraph of the last section, whatever the framework puts there. */
    @Bean
    Actor checksTheFacts() {
        return Actor.of("factual-accuracy", situation -> {
            if (!situation.script().isPlain()) {
                return stagedComments(situation);
            }
            JsonNode sections = situation.context().path("sections");
            JsonNode lines = situation.context().path("lines");
            JsonNode number = lines.path(lines.size() - 1).path("number");
            return FormAnswers.of(
                    "comments",
                    List.of(FormAnswers.of(
                            "section",
                                    sections.get(sections.size() - 1)
                                            .path("value")
                                            .asText(),
                            "paragraph", number.isInt() ? number.asInt() : null,
                            "whatIsWrong", "Supervision is said to be recorded without reasons.",
                            "whatIsRight", "Since last spring every record of supervision gives them.",
                            "evidence", "Audit of supervision, attached to the evidence supplied")));
        });
    }

    /** Of what the draft says, and no more than a director would write; of a draft that says none of it, that there is none. */
    private static Object stagedComments(Situation situation) {
        List<Object> comments = new ArrayList<>();
        for (Map<String, String> comment : TEXTS.entries("comments")) {
            paragraphWith(comment.get("about"), situation.context().path("lines"))
                    .filter(number -> comments.size() < MOST_COMMENTS)
                    .ifPresent(number -> comments.add(FormAnswers.of(
                            "section", null,
                            "paragraph", number,
                            "whatIsWrong", comment.get("wrong"),
                            "whatIsRight", comment.get("right"),
                            "evidence", comment.get("evidence"))));
        }
        return comments.isEmpty()
                ? FormAnswers.of("comments", comments, "noComments", true)
                : FormAnswers.of("comments", comments);
    }

    static Optional<Integer> paragraphWith(String words, JsonNode lines) {
        for (JsonNode line : lines) {
            if (line.path("text").asText().contains(words)) {
                return Optional.of(line.path("number").asInt());
            }
        }
        return Optional.empty();
    }

    /** To a comment by its words. */
    private static String answer(JsonNode comment) {
        return TEXTS.entries("comments").stream()
                .filter(one ->
                        one.get("wrong").equals(comment.path("whatIsWrong").asText()))
                .map(one -> one.get("answer"))
                .findFirst()
                .orElse("The cases seen do not bear this out.");
    }

    @Bean
    Actor answersTheComments() {
        return Actor.of(
                "answer-comments",
                situation -> FormAnswers.of(
                        "answers",
                        situation.each(
                                "answers",
                                comment -> FormAnswers.of(
                                        "comment", comment.path("comment").asInt(),
                                        "decision", "not-accepted",
                                        "reason", answer(comment)))));
    }

    @Bean
    Actor signsOff() {
        return Actor.of(
                "sign-off",
                situation -> FormAnswers.of(
                        "decision",
                        situation.text("part") == null ? "signed-off" : "agrees",
                        "statement",
                        situation.each("statements", one -> one.path("value").asText()).stream()
                                .skip(1)
                                .findFirst()
                                .orElse(null)));
    }

    @Bean
    Actor publishes() {
        return Actor.of("publish-report", situation -> {
            String held = situation.script().heldBecause();
            return FormAnswers.of("decision", held == null ? "publish" : "hold", "reason", held);
        });
    }

    @Bean
    Actor releasesThePublication() {
        return Actor.of("release-publication", situation -> FormAnswers.of("reason", "What held it is over."));
    }

    @Bean
    Actor briefsThePress() {
        return Actor.of(
                "brief-press",
                situation -> FormAnswers.of("sentOut", "The notice that was agreed, to the local papers."));
    }
}
