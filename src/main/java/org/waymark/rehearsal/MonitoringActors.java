package org.waymark.rehearsal;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Director and the manager, while an authority is monitored, and what follows a report besides. */
@Configuration(proxyBeanMethods = false)
class MonitoringActors {

    private static final int MONTHS_AHEAD = 3;
    private static final int DAYS_TAKEN = 40;

    @Bean
    Actor suppliesTheActionPlan() {
        return Actor.of(
                "supply-action-plan",
                situation -> FormAnswers.of(
                        "on",
                        situation.today().toString(),
                        "place",
                        "https://www.council.example/action-plan",
                        "words",
                        null));
    }

    @Bean
    Actor checksTheActionPlan() {
        return Actor.of("check-action-plan", situation -> FormAnswers.of("reflects", "yes", "remark", null));
    }

    @Bean
    Actor approvesTheProgramme() {
        return Actor.of("approve-year", situation -> FormAnswers.of());
    }

    @Bean
    Actor recordsTheProgress() {
        return Actor.of(
                "record-progress",
                situation -> FormAnswers.of(
                        "areas",
                        situation.each(
                                "areas",
                                area -> FormAnswers.of(
                                        "area",
                                        area.path("area").asText(),
                                        "found",
                                        "some",
                                        "note",
                                        "Practice has begun to change.",
                                        "action",
                                        null)),
                        "next",
                        situation.text("answers.next"),
                        "reason",
                        null));
    }

    @Bean
    Actor saysWhatItTook() {
        return Actor.of(
                "say-what-it-took",
                situation -> FormAnswers.of(
                        "days", DAYS_TAKEN, "usefulness", "SOME", "words", "The days on site took most of it."));
    }

    @Bean
    Actor plansTheReInspection() {
        return Actor.of(
                "plan-re-inspection",
                situation -> FormAnswers.of(
                        "framework",
                        situation.text("answers.framework"),
                        "firstDay",
                        situation
                                .today()
                                .plusMonths(MONTHS_AHEAD)
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                                .toString()));
    }
}
