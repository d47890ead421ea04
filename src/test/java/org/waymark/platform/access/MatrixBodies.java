package org.waymark.platform.access;

import java.util.Comparator;
import java.util.Map;

/** What the lines of the access matrix send: where something is allowed, as a rule something that the domain then does not take. */
final class MatrixBodies {

    static final String FILE = "a file";

    private static final String THREE = "{\"tenantIdIn\":[\"{planned}\",\"{site}\",\"{reporting}\"]}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry(
                    "/inspections",
                    "{\"submissionId\":\"m1\",\"answers\":{\"framework\":\"none\",\"authority\":\"301\",\"firstDay\":\"2012-12-08\"}}"),
            Map.entry("/versions/check", FILE),
            Map.entry("/versions", FILE),
            Map.entry("/rehearsals", "{\"authority\":\"301\",\"firstDay\":\"2012-12-03\"}"),
            Map.entry("/switch", "{\"version\":\"x\",\"from\":\"2012-12-03\",\"reason\":\"x\"}"),
            Map.entry("/switch-off", "{\"reason\":\"x\"}"),
            Map.entry("/cancellation", "{\"reason\":\"x\",\"revision\":0}"),
            Map.entry("{spare}/cancellation", "{\"reason\":\"x\"}"),
            Map.entry(
                    "/team/joiners",
                    "{\"user\":\"nobody\",\"role\":\"inspector\",\"experience\":\"social-care\",\"reason\":\"x\"}"),
            Map.entry("/team/replacements", "{\"leaver\":\"nobody\",\"successor\":\"nobody\",\"reason\":\"x\"}"),
            Map.entry("/absences", "{\"firstDay\":\"2011-01-01\",\"lastDay\":\"2011-01-01\",\"kind\":\"LEAVE\"}"),
            Map.entry("/connections", "{\"authority\":\"none\",\"words\":\"x\"}"),
            Map.entry("/declaration", ""),
            Map.entry("/programme/inspectors", "{\"user\":\"nobody\",\"experienced\":[]}"),
            Map.entry("/retries", ""),
            Map.entry("/facts", "{\"kind\":\"COMPLAINT\",\"knownOn\":\"9999-01-01\",\"said\":\"x\",\"source\":\"x\"}"),
            Map.entry("/improvement", "{\"day\":\"2011-01-01\"}"),
            Map.entry("/outcomes", FILE),
            Map.entry("/figures", FILE),
            Map.entry("/selections", ""),
            Map.entry("/yearly-samples", "{\"year\":1999,\"framework\":\"none\",\"size\":1}"),
            Map.entry("/seed", ""),
            Map.entry("/years", "{\"firstDay\":\"2011-01-01\",\"framework\":\"none\",\"inspectors\":\"x\"}"),
            Map.entry("/pins", "{\"authority\":\"301\",\"day\":\"2011-01-01\",\"leftOut\":true}"),
            Map.entry("/approval", ""),
            Map.entry("/setting-aside", ""),
            Map.entry("/monitorings", "{\"inspection\":\"none\",\"reason\":\"x\"}"),
            Map.entry("/visits", "{\"firstDay\":\"2011-01-01\"}"),
            Map.entry("/ending", "{\"reason\":\"x\"}"),
            Map.entry("/burden/answer", "{\"days\":1,\"usefulness\":\"SOME\"}"),
            Map.entry("/minister-steps", "{\"on\":\"2012-12-03\",\"words\":\"x\"}"),
            Map.entry(
                    "/reassignments",
                    "{\"leaver\":\"nobody\",\"successor\":\"nobody\",\"inspections\":[\"x\"],\"version\":\"x\",\"reason\":\"x\"}"),
            Map.entry("/readings", "{\"note\":\"x\"}"),
            Map.entry("/reading", "{\"shown\":true}"),
            Map.entry("/answer", "{\"accepted\":true,\"because\":\"x\"}"),
            Map.entry("/readers", "{\"reader\":\"nobody\"}"),
            Map.entry("/changes", "{\"kind\":\"extension\",\"step\":\"none\",\"workingDays\":1,\"reason\":\"x\"}"),
            Map.entry("/changes?deferral", "{\"kind\":\"deferral\",\"workingDays\":0,\"reason\":\"x\"}"),
            Map.entry("/first-day", "{\"firstDay\":\"2012-12-08\",\"reason\":\"x\"}"),
            Map.entry("/pauses", "{\"firstDay\":\"2011-01-01\",\"reason\":\"x\"}"),
            Map.entry("/pauses/end", "{\"resumesOn\":\"2011-01-01\",\"reason\":\"x\"}"),
            Map.entry("/lost-days", "{\"day\":\"2011-01-01\",\"end\":\"kept\",\"reason\":\"x\"}"),
            Map.entry("/last-day", "{\"day\":\"2011-01-01\",\"reason\":\"x\"}"),
            Map.entry("/complaints", "{\"from\":\"nobody\",\"on\":\"2012-12-03\",\"what\":\"x\"}"),
            Map.entry("/publication", "{\"decision\":\"HOLD\",\"reason\":\"x\",\"submission\":\"x\"}"),
            Map.entry("/hold", "{\"reason\":\"x\"}"),
            Map.entry("/release", "{\"reason\":\"x\"}"),
            Map.entry("/lists", FILE),
            Map.entry("/lists/given", ""),
            Map.entry("/confirmation", "{\"note\":\"x\"}"),
            Map.entry("/groups", "{\"groups\":[]}"),
            Map.entry("/missing-files", "{\"number\":\"C999\",\"reason\":\"x\"}"),
            Map.entry("/focus", "{\"focus\":\"none\",\"reason\":\"x\"}"),
            Map.entry("/dropping-out", "{\"reason\":\"x\"}"),
            Map.entry("/views/opening", "{\"reason\":\"x\"}"),
            Map.entry("/further-stages", "{\"stage\":\"x\",\"reason\":\"x\"}"),
            Map.entry("/reopening", "{\"reason\":\"x\"}"),
            Map.entry("/concerns", "{\"kind\":\"look-again\",\"caseNumber\":\"C999\",\"what\":\"x\"}"),
            Map.entry("/activities", "{\"activity\":\"none\"}"),
            Map.entry("/set-up/access", "{\"inspector\":\"nobody\",\"ready\":true}"),
            Map.entry("/set-up/rooms", "{\"rooms\":\"x\",\"revision\":99}"),
            Map.entry("/set-up/contacts", "{\"name\":\"x\",\"role\":\"x\",\"reach\":\"x\"}"),
            Map.entry("/set-up/contacts/removal", "{\"name\":\"x\",\"role\":\"x\",\"reach\":\"x\"}"),
            Map.entry(
                    "/timetable",
                    "{\"day\":\"2012-12-05\",\"from\":\"09:30\",\"to\":\"10:30\",\"inspector\":\"nobody\",\"activity\":\"none\"}"),
            Map.entry(
                    "/timetable/{activity}",
                    "{\"day\":\"2012-12-05\",\"from\":\"09:30\",\"to\":\"10:30\",\"inspector\":\"nobody\",\"activity\":\"none\",\"revision\":99}"),
            Map.entry("/opening", "{\"reason\":\"x\"}"),
            Map.entry("/judgement/reopening", "{\"judgements\":[{\"area\":\"none\"}],\"reason\":\"x\"}"),
            Map.entry("/deputy", "{\"user\":\"nobody\",\"reason\":\"x\"}"),
            Map.entry("/put-back", ""),
            Map.entry("/erasures", "{\"inspections\":[\"nobodyhasplannedthis\"]}"),
            Map.entry("/holds", "{\"inspection\":\"{spare}\",\"reason\":\"x\"}"),
            Map.entry("/lifting", "{\"reason\":\"x\"}"),
            Map.entry("/subject-access", "{\"authority\":\"301\",\"identifier\":\"none\",\"reason\":\"x\"}"),
            Map.entry("/agreement", "{}"),
            Map.entry("/requests", "{\"kind\":\"none\",\"text\":\"x\",\"workingDays\":1}"),
            Map.entry("/sending-back", "{\"reason\":\"x\",\"workingDays\":1}"),
            Map.entry("/corrections", "{\"paragraph\":1,\"text\":\"x\",\"whatChanged\":\"x\"}"),
            Map.entry("/withdrawal", "{\"reason\":\"x\"}"),
            Map.entry("/draft", "{}"),
            Map.entry("/drafts/matrix", "{\"what\":\"x\"}"),
            Map.entry("/presence", ""),
            Map.entry("/record", "{\"submissionId\":\"m1\",\"answers\":{}}"),
            Map.entry("/check", "{}"),
            Map.entry("/attachments", FILE),
            Map.entry("/files", FILE),
            Map.entry("/days", "{\"date\":\"2012-12-25\",\"title\":\"x\",\"reason\":\"x\"}"),
            Map.entry("/removals", "{\"date\":\"2011-03-03\",\"reason\":\"x\"}"),
            Map.entry("/application", ""),
            Map.entry("/again", ""),
            Map.entry("/sign-out-everywhere", ""),
            Map.entry("/claim", "{\"userId\":\"{me}\"}"),
            Map.entry("/complete", "{\"variables\":{\"x\":{\"value\":1}}}"),
            Map.entry("/assignee", "{\"userId\":\"{me}\"}"),
            Map.entry("/variables/inspectionId", "{\"value\":\"other\"}"),
            Map.entry("/suspended", "{\"suspended\":true}"),
            Map.entry("/modification", "{}"),
            Map.entry("/start", "{}"),
            Map.entry("/message", "{\"messageName\":\"case-added\",\"all\":true}"),
            Map.entry("/deployment/create", "{}"),
            Map.entry("/filter/create", "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}"),
            Map.entry("/list", "{}"),
            Map.entry("/task/count", "{}"),
            Map.entry("/external-task/count", "{}"),
            Map.entry("/default/group", "{}"),
            Map.entry("/worklist/next-case", ""),
            Map.entry("/hand-over", "{\"to\":\"nobody\",\"note\":\"x\"}"),
            Map.entry("/letters/looked", "{\"until\":\"2012-12-03T09:00:00Z\"}"),
            Map.entry("/task", THREE),
            Map.entry("/process-instance", THREE),
            Map.entry("/plugin/base/default/process-instance", "{}"),
            Map.entry("/user/create", "{\"profile\":{\"id\":\"mxshort\"},\"credentials\":{\"password\":\"short\"}}"));

    private MatrixBodies() {}

    /** The body for this address: that of the longest ending that is known, without what is asked behind it unless it is named. */
    static String of(String address) {
        String plain = address.endsWith("?deferral") ? address : address.replaceAll("\\?.*", "");
        return BODIES.entrySet().stream()
                .filter(entry -> plain.endsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException("Nothing is known to be sent to " + address));
    }
}
