package org.waymark.rehearsal;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Director and the manager, while an authority is monitored. */
@Configuration(proxyBeanMethods = false)
class MonitoringActors {

    private static final int MONTHS_AHEAD = 3;

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
