package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.inspection.bodies.PartnerInspectorates;

/** The manager and the lead, up to the call. */
@Configuration(proxyBeanMethods = false)
class PreparationActors {

    @Bean
    Actor assemblesTheTeam() {
        return Actor.of("assemble-team", PreparationActors::team);
    }

    private static Object team(Situation situation) {
        List<String> free = new ArrayList<>(situation.script().team());
        Map<String, Integer> partners = new HashMap<>();
        List<Object> members = new ArrayList<>();
        for (JsonNode line : situation.context().path("members")) {
            boolean quality = line.path("role").asText().equals("quality");
            String inspectorate = line.path("inspectorate").asText(null);
            if (isPartner(situation, inspectorate)) {
                members.add(FormAnswers.of(
                        "user",
                                Actors.partner(
                                        PartnerInspectorates.group(inspectorate),
                                        partners.merge(inspectorate, 1, Integer::sum)),
                        "role", line.path("role").asText(),
                        "arrivesOnDay", line.path("arrivesOnDay").asInt(1),
                        "inspectorate", inspectorate));
            } else if (quality || !free.isEmpty()) {
                members.add(FormAnswers.of(
                        "user", quality ? Actors.QUALITY : free.remove(0),
                        "role", line.path("role").asText(),
                        "experience", line.path("experience").asText(),
                        "arrivesOnDay", line.path("arrivesOnDay").asInt(1)));
            }
        }
        boolean asAsked = members.size() == situation.context().path("members").size();
        return FormAnswers.of("members", members, "departureReason", asAsked ? null : "No more inspectors are free.");
    }

    private static boolean isPartner(Situation situation, String inspectorate) {
        return PartnerInspectorates.of(situation.inspection().framework()).stream()
                .anyMatch(partner -> partner.id().equals(inspectorate));
    }

    @Bean
    Actor tellsAHead() {
        return Actor.of(
                "tell-head",
                situation ->
                        FormAnswers.of("at", situation.text("answers.at"), "spokeTo", "The " + situation.text("head")));
    }

    @Bean
    Actor suppliesInformation() {
        return Actor.of(
                "supply-information",
                situation -> FormAnswers.of(
                        "items",
                        situation.each(
                                "items",
                                item -> FormAnswers.of(
                                        "kind",
                                        item.path("kind").asText(),
                                        "whereToRead",
                                        "With the contact, on request"))));
    }

    @Bean
    Actor prepares() {
        return Actor.of(
                "prepare",
                situation -> FormAnswers.of(
                        "information",
                        situation.each(
                                "information",
                                kind -> FormAnswers.of(
                                        "kind",
                                        kind.path("kind").asText(),
                                        "seen",
                                        true,
                                        "note",
                                        "Read; nothing in it changes the plan.")),
                        "enquiries",
                        List.of(
                                FormAnswers.of("line", "Is early help offered before problems grow?"),
                                FormAnswers.of("line", "Are thresholds understood alike by all agencies?"),
                                FormAnswers.of("line", "Do managers know the quality of the practice they oversee?"))));
    }

    @Bean
    Actor callsTheDirector() {
        return Actor.of(
                "record-call",
                situation -> FormAnswers.of(
                        "at",
                        situation.text("answers.at"),
                        "spokeTo",
                        "The " + situation.inspection().framework().joint().headOfAuthority()));
    }
}
