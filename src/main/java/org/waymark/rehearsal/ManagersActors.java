package org.waymark.rehearsal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The manager, when something is asked for or complained of on the way. */
@Configuration(proxyBeanMethods = false)
class ManagersActors {

    @Bean
    Actor decidesAChange() {
        return Actor.of(
                "decide-change",
                situation -> FormAnswers.of(
                        "decision",
                        "grant",
                        "reason",
                        "Without it the authority could not do what the framework asks of it."));
    }

    @Bean
    Actor acknowledgesAComplaint() {
        return Actor.of(
                "acknowledge-complaint",
                situation -> FormAnswers.of(
                        "acknowledgedOn", situation.text("answers.acknowledgedOn"),
                        "effect", "no-hold",
                        "reason", "Nothing in it touches what the report says."));
    }

    @Bean
    Actor answersAComplaint() {
        return Actor.of(
                "answer-complaint",
                situation -> FormAnswers.of(
                        "answer",
                        "The complaint was looked into, and what came of it was written to whoever made it.",
                        "answeredOn",
                        situation.text("answers.answeredOn")));
    }
}
