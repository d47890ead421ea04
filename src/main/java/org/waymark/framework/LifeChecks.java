package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** That a framework's status fits its dates, and that what it says of its sources is about fields that it has. */
final class LifeChecks {

    private static final Set<String> IN_FORCE = Set.of("in-force", "deferred");

    private final CrossChecks checks;
    private final String status;

    LifeChecks(CrossChecks checks) {
        this.checks = checks;
        this.status = checks.at("/status").asText();
    }

    void dates() {
        String from = checks.at("/in-force/from").asText();
        String to = checks.at("/in-force/to").asText();
        String deferred = checks.at("/in-force/deferred-until").asText();
        if (!to.isEmpty() && to.compareTo(from) < 0) {
            checks.note(
                    "/in-force/to",
                    "is " + to + ", before in-force.from, " + from
                            + ". Right would be a later date, or none while no end is known.");
        }
        if (status.equals("superseded") && to.isEmpty()) {
            checks.note(
                    "/in-force/to",
                    "is missing, and status is superseded. Right would be the last day on which an inspection could begin"
                            + " under it.");
        }
        if (status.equals("deferred") && deferred.isEmpty()) {
            checks.note(
                    "/in-force/deferred-until",
                    "is missing, and status is deferred. Right would be the first day on which an inspection can begin"
                            + " after all.");
        } else if (!status.equals("deferred") && !deferred.isEmpty()) {
            checks.note(
                    "/in-force/deferred-until",
                    "is " + deferred + ", and status is " + status
                            + ". Right would be the status deferred, or no such day.");
        } else if (!deferred.isEmpty() && deferred.compareTo(from) <= 0) {
            checks.note(
                    "/in-force/deferred-until",
                    "is " + deferred + ", not after in-force.from, " + from + ", the day that was announced first.");
        } else if (!deferred.isEmpty() && !to.isEmpty() && deferred.compareTo(to) > 0) {
            checks.note(
                    "/in-force/deferred-until",
                    "is " + deferred + ", after in-force.to, " + to + ", so that no inspection could ever begin.");
        }
    }

    void replaces() {
        for (int i = 0; i < checks.at("/replaces").size(); i++) {
            if (checks.at("/replaces/" + i).asText().equals(checks.at("/id").asText())) {
                checks.note("/replaces/" + i, "is this framework itself. Right would be one whose place it takes.");
            }
        }
    }

    /** Comments that come in when inspections have begun already are of no use to anybody. */
    void consultation() {
        String until = checks.at("/consultation/until").asText();
        String from = checks.at("/in-force/from").asText();
        if (!until.isEmpty() && until.compareTo(from) >= 0) {
            checks.doubt(
                    "/consultation/until",
                    "is " + until + ", not before in-force.from, " + from
                            + ". Inspections could begin before all comments are in.");
        }
    }

    void sources() {
        Set<String> known = new TreeSet<>();
        names("", checks.at(""), known);
        for (Map.Entry<String, JsonNode> source : checks.at("/sources").properties()) {
            String field = source.getKey();
            String place = "/sources/" + field.replace("~", "~0").replace("/", "~1");
            if (!known.contains(field) && !FrameworkFields.isKnown(field)) {
                checks.doubt(
                        place,
                        "is no field of this file. "
                                + Nearest.to(field, known)
                                        .map(near -> "Did you mean " + near + "?")
                                        .orElse("Right would be one, such as sample.minimum or"
                                                + " report-timeline[draft].working-days."));
            } else if (source.getValue().asText().matches("assumed\\W*")) {
                checks.note(place, "is assumed, and does not say why. Right would be \"assumed: \" and why it is so.");
            }
        }
    }

    /** What is assumed for the greater part is for a rehearsal: somebody has to put the text of the framework beside it. */
    void assumed() {
        int all = checks.at("/sources").size();
        int assumed = 0;
        for (JsonNode source : checks.at("/sources")) {
            assumed += source.asText().startsWith("assumed") ? 1 : 0;
        }
        if (IN_FORCE.contains(status) && assumed * 2 > all) {
            checks.doubt(
                    "/status",
                    "is " + status + ", and " + assumed + " of " + all
                            + " sources say that it is assumed. Right would be consultation, until somebody has put the"
                            + " framework's own text beside the file.");
        }
    }

    /** Every field by its name; entries of lists by their id, or their number. */
    private static void names(String field, JsonNode node, Set<String> names) {
        if (!field.isEmpty()) {
            names.add(field);
        }
        if (node.isObject()) {
            node.properties().forEach(inner -> {
                if (!field.isEmpty() || !inner.getKey().equals("sources")) {
                    names(field.isEmpty() ? inner.getKey() : field + "." + inner.getKey(), inner.getValue(), names);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                names(field + "[" + FieldName.entryName(node.get(i), i) + "]", node.get(i), names);
            }
        }
    }
}
