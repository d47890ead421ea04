package org.waymark.inspection.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.authority.AuthorityView;
import org.waymark.authority.OrganisationView;
import org.waymark.platform.engine.StaffGroups;

/** Whose a step is, in words: from how the models ask for it, or from the group whose members may take it. */
public final class WhoseStep {

    private static final String SOMEBODY = "somebody";
    private static final String HEAD_OF_AUTHORITY = "the head of the authority and their office";
    private static final String LINK_OFFICERS = "the authority\u2019s link officers";

    private static final String CONTACTS = "the contacts of an inspected body";
    private static final String HEAD = "the head of an inspected body and their office";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("${inspection.lead(execution)}", "the lead inspector"),
            Map.entry("${cases.owner(execution)}", "the inspector whose case it is"),
            Map.entry("${activities.inspector(execution)}", "the inspector who sees it"),
            Map.entry("${inspection.linkOfficers(execution)}", LINK_OFFICERS),
            Map.entry("${inspection.dcs(execution)}", HEAD_OF_AUTHORITY),
            Map.entry("${reportState.factsChecker(execution)}", HEAD_OF_AUTHORITY),
            Map.entry("${reportState.signOffGroup(execution)}", "an inspection manager"),
            Map.entry("${bodyNotice.contacts(execution)}", CONTACTS),
            Map.entry("${childViews.viewer(execution)}", "the inspector of another inspectorate who looks at the case"),
            Map.entry("${reportState.pressOffice(execution)}", "the press office"),
            Map.entry(StaffGroups.INSPECTORS, "any inspector of the team"),
            Map.entry(StaffGroups.MANAGERS, "an inspection manager"),
            Map.entry(StaffGroups.QUALITY, "quality assurance"),
            Map.entry("${bodyNotice.teller(execution)}", "the lead of the inspectorate that inspects the body"));

    private WhoseStep() {}

    /** Of a task that is put before members of these groups, which has no assignee. */
    public static String ofGroups(List<String> groups, AuthorityView authority) {
        return groups.isEmpty()
                ? SOMEBODY
                : groups.stream()
                        .map(group -> inWords(group, authority))
                        .distinct()
                        .collect(Collectors.joining(", or "));
    }

    /**
     * As {@link #ofGroups}, and whether anybody can take it on.
     *
     * @param members how many accounts there are in these groups
     */
    public static String ofGroups(List<String> groups, int members, AuthorityView authority) {
        String whose = ofGroups(groups, authority);
        return members == 0 && !groups.isEmpty() ? whose + ", none of whom has an account yet" : whose;
    }

    private static String ofBody(String group, String code) {
        return group.equals(OrganisationView.headGroup(code)) ? HEAD : CONTACTS;
    }

    /** @param asked the model's expression, or the engine's group */
    static String inWords(String asked, AuthorityView authority) {
        if (asked == null) {
            return SOMEBODY;
        }
        if (asked.equals(authority.dcsGroup())) {
            return HEAD_OF_AUTHORITY;
        }
        if (asked.equals(authority.linkGroup())) {
            return LINK_OFFICERS;
        }
        return WORDS.getOrDefault(
                asked,
                OrganisationView.codeOf(asked).map(code -> ofBody(asked, code)).orElse(SOMEBODY));
    }
}
