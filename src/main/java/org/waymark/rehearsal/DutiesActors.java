package org.waymark.rehearsal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Director, after the report is published. */
@Configuration(proxyBeanMethods = false)
class DutiesActors {

    @Bean
    Actor publishesLocally() {
        return Actor.of(
                "report-published-locally",
                situation -> FormAnswers.of(
                        "on", situation.today().toString(),
                        "place", "https://www.council.example/inspection-report",
                        "partnersTold", true,
                        "newspaperTold", true,
                        "radioTold", true));
    }

    @Bean
    Actor pursuesTheStatement() {
        return Actor.of(
                "pursue-statement",
                situation -> FormAnswers.of("what", "Spoken to the head: it comes within five working days."));
    }

    @Bean
    Actor suppliesTheStatement() {
        return Actor.of(
                "supply-statement",
                situation -> FormAnswers.of(
                        "on",
                        situation.today().toString(),
                        "place",
                        "https://www.council.example/statement-of-action",
                        "words",
                        null));
    }
}
