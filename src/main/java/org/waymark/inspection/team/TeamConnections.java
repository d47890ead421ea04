package org.waymark.inspection.team;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;

/** What connects somebody with whoever is inspected: as a manager says it of them, or as they declared it themselves. */
@Component
class TeamConnections {

    private final ObjectProvider<DeclaredConnections> declared;
    private final People people;

    TeamConnections(ObjectProvider<DeclaredConnections> declared, People people) {
        this.declared = declared;
        this.people = people;
    }

    /** By user, what they declared of themselves and the authority. */
    Map<String, String> declared(InspectionView inspection) {
        Map<String, String> all = new HashMap<>();
        declared.orderedStream()
                .forEach(room -> all.putAll(room.with(inspection.authority().code())));
        return all;
    }

    /**
     * In a sentence, for the reason that it takes; empty where nothing connects them.
     *
     * @param said what a manager says of it; null or blank where nothing is
     */
    Optional<String> inWords(InspectionView inspection, String user, String said) {
        if (said != null && !said.isBlank()) {
            return Optional.of("%s has a connection with %s: %s"
                    .formatted(people.name(user), inspection.framework().joint().whoIsInspected(), said));
        }
        return Optional.ofNullable(declared(inspection).get(user)).map(words -> "%s declared a connection with %s: %s."
                .formatted(people.name(user), inspection.authority().name(), withoutStop(words)));
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
