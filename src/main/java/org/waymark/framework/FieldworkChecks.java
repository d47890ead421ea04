package org.waymark.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** That something can be done on each day of fieldwork that a framework speaks of, and that the team is there to do it. */
final class FieldworkChecks {

    private final CrossChecks checks;
    private final int days;
    private final Set<Integer> offSite = new TreeSet<>();

    FieldworkChecks(CrossChecks checks) {
        this.checks = checks;
        this.days = checks.at("/fieldwork/days-on-site").asInt();
        checks.at("/fieldwork/off-site-days").forEach(day -> offSite.add(day.asInt()));
    }

    void run() {
        for (int i = 0; i < checks.at("/fieldwork/off-site-days").size(); i++) {
            notBeyond("/fieldwork/off-site-days/" + i);
        }
        lastDay();
        onSite("/fieldwork/mid-point-day", "the mid-point meeting");
        arrivals(checks.at("/fieldwork/arrivals"));
    }

    private void arrivals(JsonNode arrivals) {
        int arrived = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            String place = "/fieldwork/arrivals/" + i;
            onSite(place + "/day", "an arrival");
            if (i == 0) {
                onDayOne(place + "/day", arrivals.get(i).path("day").asInt());
            } else {
                inOrder(place + "/day", arrivals.get(i), arrivals.get(i - 1));
            }
            if (!arrivals.get(i).has("members") && i < arrivals.size() - 1) {
                checks.note(
                        place + "/members",
                        "is missing. Only the last entry goes without: everyone else arrives then.");
            }
            arrived += arrivals.get(i).path("members").asInt();
        }
        int team = 0;
        for (JsonNode part : checks.at("/team/make-up")) {
            team += part.path("members").asInt();
        }
        boolean everybodySaid =
                !arrivals.isEmpty() && arrivals.get(arrivals.size() - 1).has("members");
        if (everybodySaid && arrived < team) {
            checks.note(
                    "/fieldwork/arrivals",
                    "counts " + arrived + " inspectors, and the team.make-up has " + team
                            + ", so that somebody would never arrive. Right would be the last entry without members.");
        }
        if (arrived > team) {
            checks.note("/fieldwork/arrivals", "counts " + arrived + " inspectors. The team.make-up has " + team + ".");
        }
    }

    private void onDayOne(String place, int day) {
        if (day != 1) {
            checks.note(
                    place,
                    "is " + day
                            + ", so that nobody would be on site on day 1. Right would be 1: the lead is the first to"
                            + " arrive.");
        }
    }

    private void inOrder(String place, JsonNode entry, JsonNode before) {
        if (entry.path("day").asInt() < before.path("day").asInt()) {
            checks.note(
                    place,
                    "is " + entry.path("day") + ", earlier than the entry before it, " + before.path("day")
                            + ". Right would be days in order.");
        }
    }

    /** The last day is the one on site from which the report's limits are counted. */
    private void lastDay() {
        int i = 0;
        for (JsonNode day : checks.at("/fieldwork/off-site-days")) {
            if (day.asInt() == days) {
                checks.note(
                        "/fieldwork/off-site-days/" + i,
                        "is " + days
                                + ", the last day of fieldwork, from which the report's limits are counted. Right would"
                                + " be fewer days-on-site, or a day before it.");
            }
            i++;
        }
        if (days > 1 && offSite.size() >= days - 1) {
            checks.note(
                    "/fieldwork/off-site-days",
                    "leaves day 1 alone on site. Right would be at least one more day without an entry here.");
        }
    }

    private void onSite(String place, String what) {
        notBeyond(place);
        if (offSite.contains(checks.at(place).asInt())) {
            checks.note(
                    place,
                    "is " + checks.at(place) + ", an off-site day (fieldwork.off-site-days). Right for " + what
                            + " would be a day on site.");
        }
    }

    private void notBeyond(String place) {
        if (checks.at(place).asInt() > days) {
            checks.note(
                    place,
                    "is " + checks.at(place) + ", beyond the days on site. Right would be a day from 1 to " + days
                            + " (fieldwork.days-on-site).");
        }
    }
}
