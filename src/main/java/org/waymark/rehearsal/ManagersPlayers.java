package org.waymark.rehearsal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The manager, when something is asked for or complained of on the way. */
@Configuration(proxyBeanMethods = false)
class ManagersPlayers {

    @Bean
    Player decidesAChange() {
        return Player.of(
                "decide-change",
                scene -> Answers.of(
                        "decision",
                        "grant",
                        "reason",
                        "Without it the authority could not do what the framework asks of it."));
    }

    @Bean
    Player acknowledgesAComplaint() {
        return Player.of(
                "acknowledge-complaint",
                scene -> Answers.of(
                        "acknowledgedOn", scene.text("answers.acknowledgedOn"),
                        "effect", "no-hold",
                        "reason", "Nothing in it touches what the report says."));
    }

    @Bean
    Player answersAComplaint() {
        return Player.of(
                "answer-complaint",
                scene -> Answers.of(
                        "answer",
                        "The complaint was looked into, and what came of it was written to whoever made it.",
                        "answeredOn",
                        scene.text("answers.answeredOn")));
    }
}
