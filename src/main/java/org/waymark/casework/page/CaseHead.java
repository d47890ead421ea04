package org.waymark.casework.page;

import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.casework.CaseFile;
import org.waymark.framework.Framework;
import org.waymark.lists.Child;
import org.waymark.lists.CodesInWords;
import org.waymark.platform.tasks.notes.FormText;

/**
 * What stands at the top of every page about a case.
 *
 * @param depth    tracked or sampled
 * @param page     where the child's journey stands on one page
 * @param uniqueId the authority's identifier of the child, by which the inspector asks for the file
 */
public record CaseHead(
        String id,
        String number,
        String depth,
        boolean goodPractice,
        String uniqueId,
        String ageBand,
        String gender,
        String ethnicity,
        String disability,
        String need,
        String caseStatus,
        String stages,
        String page) {

    /** Where the child's journey stands on one page. */
    static String pageOf(String inspectionId, String number) {
        return "/camunda/waymark/inspection.html?inspection=" + inspectionId + "#case/" + number;
    }

    static CaseHead of(CaseFile file, Child child, Framework framework) {
        return new CaseHead(
                file.id(),
                file.number(),
                file.depth().id(),
                file.goodPractice(),
                child.uniqueId(),
                child.ageBand(),
                orNotGiven(child.gender()),
                orNotGiven(child.ethnicity()),
                orNotGiven(child.disability()),
                orNotGiven(child.need()),
                statusOf(child),
                titles(child, framework),
                pageOf(file.inspectionId(), file.number()));
    }

    public static String statusOf(Child child) {
        return child.isOpen() ? "Open: " + child.caseStatus() : "Closed on " + InWords.date(child.closedOn());
    }

    /** The stages that the case of a child is followed through, or would be. */
    public static String titles(Child child, Framework framework) {
        return framework.stagesOf(child.stages()).stream()
                .map(stage -> framework.stage(stage).title())
                .collect(Collectors.joining(", "));
    }

    public static String orNotGiven(String value) {
        return FormText.isBlank(value) ? "not given" : CodesInWords.of(value);
    }
}
