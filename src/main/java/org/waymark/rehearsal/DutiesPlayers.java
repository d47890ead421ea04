package org.waymark.rehearsal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Director, after the report is published. */
@Configuration(proxyBeanMethods = false)
class DutiesPlayers {

    @Bean
    Player publishesLocally() {
        return Player.of(
                "report-published-locally",
                scene -> Answers.of(
                        "on", scene.today().toString(),
                        "place", "https://www.council.example/inspection-report",
                        "partnersTold", true,
                        "newspaperTold", true,
                        "radioTold", true));
    }

    @Bean
    Player suppliesTheStatement() {
        return Player.of(
                "supply-statement",
                scene -> Answers.of(
                        "on",
                        scene.today().toString(),
                        "place",
                        "https://www.council.example/statement-of-action",
                        "words",
                        null));
    }
}
