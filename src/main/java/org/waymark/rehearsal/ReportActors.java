package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Those who write the report, check it, comment on it, sign it and publish it. */
@Configuration(proxyBeanMethods = false)
class ReportActors {

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
        List<Object> improvements = situation
                .each("timeScales", scale -> scale.path("value").asText())
                .stream()
                .map(scale -> (Object) FormAnswers.of("what", improvement(scale), "timeScale", scale))
                .toList();
        return FormAnswers.of(
                "sections",
                sections,
                "improvements",
                improvements,
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

    private static String improvement(String timeScale) {
        return switch (timeScale) {
            case "immediately" -> "Make sure that those who refer a child are always told what has been decided.";
            case "within-three-months" ->
                "Say in every plan what has to change for the child, by when, and who sees to it.";
            default -> "With adult services, agree how both work together when a parent is unwell.";
        };
    }

    @Bean
    Actor assuresTheQuality() {
        return Actor.of("quality-assure", situation -> FormAnswers.of("decision", "passed", "comments", List.of()));
    }

    /** One comment, on the last paragraph of the last section, whatever the framework puts there. */
    @Bean
    Actor checksTheFacts() {
        return Actor.of("factual-accuracy", situation -> {
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
                                        "reason", "The cases seen do not bear this out."))));
    }

    @Bean
    Actor signsOff() {
        return Actor.of("sign-off", situation -> FormAnswers.of("decision", "signed-off"));
    }

    @Bean
    Actor publishes() {
        return Actor.of("publish-report", situation -> FormAnswers.of("decision", "publish"));
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
