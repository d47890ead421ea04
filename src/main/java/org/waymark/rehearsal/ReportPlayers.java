package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Those who write the report, check it, comment on it, sign it and publish it. */
@Configuration(proxyBeanMethods = false)
class ReportPlayers {

    @Bean
    Player draftsTheReport() {
        return Player.of("draft-report", ReportPlayers::written);
    }

    @Bean
    Player revisesTheReport() {
        return Player.of("revise-report", ReportPlayers::written);
    }

    private static Object written(Scene scene) {
        List<Object> sections = scene.each(
                "sections",
                section -> Answers.of(
                        "section", section.path("section").asText(),
                        "text", words(section.path("findings"), scene)));
        List<Object> improvements = scene
                .each("timeScales", scale -> scale.path("value").asText())
                .stream()
                .map(scale -> (Object) Answers.of("what", improvement(scale), "timeScale", scale))
                .toList();
        return Answers.of(
                "sections",
                sections,
                "improvements",
                improvements,
                "followsJudgement",
                scene.text("judgedAnew") == null ? null : true,
                "harmlessBecause",
                "The numbers are counted over all the cases that were looked at.");
    }

    private static String words(JsonNode findings, Scene scene) {
        List<String> texts = new ArrayList<>();
        findings.forEach(finding -> texts.add(finding.path("text").asText()));
        return texts.isEmpty() ? Phrases.some(scene.chance()) : String.join("\n", texts);
    }

    private static String improvement(String timeScale) {
        return switch (timeScale) {
            case "immediately" -> "Make sure that those who refer a child are always told what has been decided.";
            case "within-three-months" ->
                "Say in every plan what has to change for the child, by when, and who sees to it.";
            default -> "With adult services, agree how both work together when a parent is unwell.";
        };
    }

    @Bean
    Player assuresTheQuality() {
        return Player.of("quality-assure", scene -> Answers.of("decision", "passed", "comments", List.of()));
    }

    /** One comment, on the last section. */
    @Bean
    Player checksTheFacts() {
        return Player.of("factual-accuracy", scene -> {
            JsonNode sections = scene.context().path("sections");
            return Answers.of(
                    "comments",
                    List.of(Answers.of(
                            "section",
                                    sections.get(sections.size() - 1)
                                            .path("value")
                                            .asText(),
                            "paragraph", null,
                            "whatIsWrong", "Supervision is said to be recorded without reasons.",
                            "whatIsRight", "Since last spring every record of supervision gives them.",
                            "evidence", "Audit of supervision, attached to the evidence supplied")));
        });
    }

    @Bean
    Player answersTheComments() {
        return Player.of(
                "answer-comments",
                scene -> Answers.of(
                        "answers",
                        scene.each(
                                "answers",
                                comment -> Answers.of(
                                        "comment", comment.path("comment").asInt(),
                                        "decision", "not-accepted",
                                        "reason", "The cases seen do not bear this out."))));
    }

    @Bean
    Player signsOff() {
        return Player.of("sign-off", scene -> Answers.of("decision", "signed-off"));
    }

    @Bean
    Player publishes() {
        return Player.of("publish-report", scene -> Answers.of("decision", "publish"));
    }

    @Bean
    Player releasesThePublication() {
        return Player.of("release-publication", scene -> Answers.of("reason", "What held it is over."));
    }

    @Bean
    Player briefsThePress() {
        return Player.of(
                "brief-press", scene -> Answers.of("sentOut", "The notice that was agreed, to the local papers."));
    }
}
