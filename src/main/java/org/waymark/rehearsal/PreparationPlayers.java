package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The manager and the lead, up to the call. */
@Configuration(proxyBeanMethods = false)
class PreparationPlayers {

    @Bean
    Player assemblesTheTeam() {
        return Player.of("assemble-team", PreparationPlayers::team);
    }

    private static Object team(Scene scene) {
        List<String> free = new ArrayList<>(List.of(Cast.LEAD));
        free.addAll(Cast.INSPECTORS);
        List<Object> members = new ArrayList<>();
        for (JsonNode line : scene.context().path("members")) {
            boolean quality = line.path("role").asText().equals("quality");
            if (quality || !free.isEmpty()) {
                members.add(Answers.of(
                        "user", quality ? Cast.QUALITY : free.remove(0),
                        "role", line.path("role").asText(),
                        "experience", line.path("experience").asText(),
                        "arrivesOnDay", line.path("arrivesOnDay").asInt(1)));
            }
        }
        boolean asAsked = members.size() == scene.context().path("members").size();
        return Answers.of("members", members, "departureReason", asAsked ? null : "No more inspectors are free.");
    }

    @Bean
    Player prepares() {
        return Player.of(
                "prepare",
                scene -> Answers.of(
                        "information",
                        scene.each(
                                "information",
                                kind -> Answers.of(
                                        "kind",
                                        kind.path("kind").asText(),
                                        "seen",
                                        true,
                                        "note",
                                        "Read; nothing in it changes the plan.")),
                        "enquiries",
                        List.of(
                                Answers.of("line", "Is early help offered before problems grow?"),
                                Answers.of("line", "Are thresholds understood alike by all agencies?"),
                                Answers.of("line", "Do managers know the quality of the practice they oversee?"))));
    }

    @Bean
    Player callsTheDirector() {
        return Player.of(
                "record-call",
                scene -> Answers.of("at", scene.text("answers.at"), "spokeTo", "The Director of Children's Services"));
    }
}
