package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** That everybody who is inspected has an inspectorate whose lead tells them, and that somebody leads them all. */
final class BodyChecks {

    private static final String LEADS_OVERALL = "leads-overall";
    private static final String LOCAL_AUTHORITY = "local-authority";
    private static final String INSPECTED_BY = "inspected-by";
    private static final String ASKED_FOR = "asked-for";

    private final CrossChecks checks;
    private final JsonNode inspectorates;
    private final JsonNode bodies;

    BodyChecks(CrossChecks checks) {
        this.checks = checks;
        this.inspectorates = checks.at("/inspectorates");
        this.bodies = checks.at("/bodies");
    }

    void inspectorates() {
        int lead = 0;
        for (int i = 0; i < inspectorates.size(); i++) {
            JsonNode one = inspectorates.get(i);
            boolean leads = one.path(LEADS_OVERALL).asBoolean();
            String place = "/inspectorates/" + i + "/members";
            lead += leads ? 1 : 0;
            if (leads && one.has("members")) {
                checks.note(place, "is not used here. How many the one that leads overall sends is team.make-up.");
            } else if (!leads && !one.has("members")) {
                checks.note(place, "is missing. Right would be how many inspectors it normally sends.");
            }
            views("/inspectorates/" + i + "/views", one, leads);
        }
        if (!inspectorates.isEmpty() && lead != 1) {
            checks.note(
                    "/inspectorates",
                    "has " + lead + " with " + LEADS_OVERALL
                            + ": true. Right would be exactly one: its lead runs timetable, feedback and letter.");
        }
        if (!inspectorates.isEmpty() && bodies.isEmpty()) {
            checks.note(
                    "/bodies",
                    "is missing. Where several inspectorates inspect together, each body that they inspect is named.");
        }
    }

    private void views(String place, JsonNode inspectorate, boolean leads) {
        if (!inspectorate.has("views")) {
            return;
        }
        if (leads) {
            checks.note(place, "is not used here. The one that leads overall evaluates every case, stage by stage.");
        } else if (checks.at("/sample").isMissingNode()) {
            checks.note(place, "is not used here. Without a sample no case is looked at.");
        }
        for (int j = 0; j < inspectorate.path("views").path("strands").size(); j++) {
            checks.refersTo(place + "/strands/" + j, checks.ids("/strands"), "strand");
        }
    }

    void bodies() {
        int authorities = 0;
        for (int i = 0; i < bodies.size(); i++) {
            String place = "/bodies/" + i;
            boolean authority = bodies.get(i).path(LOCAL_AUTHORITY).asBoolean();
            authorities += authority ? 1 : 0;
            if (authority) {
                theAuthority(place, bodies.get(i));
            } else if (!bodies.get(i).has("kind")) {
                checks.note(place + "/kind", "is missing. Which organisations can be this body is said by their kind.");
            }
            audits(place + "/audits", bodies.get(i), authority);
        }
        if (!bodies.isEmpty() && authorities != 1) {
            checks.note(
                    "/bodies",
                    "has " + authorities + " with " + LOCAL_AUTHORITY
                            + ": true. Right would be exactly one: an inspection is planned for one authority.");
        }
    }

    private void audits(String place, JsonNode body, boolean authority) {
        if (!body.has("audits")) {
            return;
        }
        if (authority) {
            checks.note(
                    place,
                    "is not used here. What the local authority looks at itself is sample.audited-by-authority.");
        } else if (checks.at("/sample").isMissingNode()) {
            checks.note(place, "is not used here. Without a sample no case is looked at.");
        }
        for (int j = 0; j < body.path("audits").path("evidence-for").size(); j++) {
            checks.refersTo(place + "/evidence-for/" + j, checks.ids("/judgement-areas"), "judgement area");
        }
    }

    private void theAuthority(String place, JsonNode body) {
        if (body.has("kind")) {
            checks.note(place + "/kind", "is not used here. The local authority is chosen by its name.");
        }
        if (body.path("several").asBoolean()) {
            checks.note(place + "/several", "is true. An inspection is planned for one local authority.");
        }
        if (!body.path("checks-facts").asBoolean()) {
            checks.note(
                    place + "/checks-facts",
                    "is false. The local authority checks the facts of every draft; other bodies may leave it out.");
        }
    }

    /** A body that nobody inspects is told by nobody, and an inspectorate without a body tells nobody. */
    void inspected() {
        Set<String> known = checks.ids("/inspectorates");
        Set<String> inspecting = new TreeSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            String place = "/bodies/" + i + "/" + INSPECTED_BY;
            boolean said = bodies.get(i).has(INSPECTED_BY);
            inspecting.add(bodies.get(i).path(INSPECTED_BY).asText());
            if (known.isEmpty() && said) {
                checks.note(place, "is not used here. Without inspectorates, one inspects every body.");
            } else if (!known.isEmpty() && !said) {
                checks.note(
                        place,
                        "is missing, so that nobody inspects this body and nobody tells its head. Right would be one of "
                                + String.join(", ", known) + ".");
            } else if (said) {
                checks.refersTo(place, known, "inspectorate");
            }
        }
        for (int i = 0; i < inspectorates.size(); i++) {
            if (!bodies.isEmpty()
                    && !inspecting.contains(inspectorates.get(i).path("id").asText())) {
                checks.doubt("/inspectorates/" + i, "inspects no body, so that its lead tells nobody.");
            }
        }
    }

    void askedFor() {
        Set<String> known = checks.ids("/information-asked-for");
        Set<String> asked = new TreeSet<>();
        boolean authorityAsksTheRest = false;
        for (int i = 0; i < bodies.size(); i++) {
            JsonNode body = bodies.get(i);
            authorityAsksTheRest |= body.path(LOCAL_AUTHORITY).asBoolean() && !body.has(ASKED_FOR);
            for (int j = 0; j < body.path(ASKED_FOR).size(); j++) {
                checks.refersTo("/bodies/" + i + "/" + ASKED_FOR + "/" + j, known, "entry of information-asked-for");
                asked.add(body.path(ASKED_FOR).get(j).asText());
            }
        }
        for (int i = 0; i < checks.at("/information-asked-for").size(); i++) {
            String place = "/information-asked-for/" + i;
            if (!bodies.isEmpty()
                    && !authorityAsksTheRest
                    && !asked.contains(checks.at(place + "/id").asText())) {
                checks.doubt(place, "is asked of no body, so that nobody supplies it.");
            }
        }
    }
}
