package org.waymark.journey;

import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.waymark.desk.Desk;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.journey.lists.ListsReader;
import org.waymark.journey.lists.ReadLists;
import org.waymark.journey.lists.WorkbookLimits;

/**
 * Takes the authority's lists. What a file holds is shown to the link officer first, and counts only when the form is
 * recorded.
 */
@Service
public class ListUploads {

    private static final String SUPPLY_LISTS = "task-supply-lists";

    private final Desk desk;
    private final Inspections inspections;
    private final Submissions submissions;
    private final LimitWarnings limitWarnings;
    private final WorkbookLimits limits;

    ListUploads(
            Desk desk,
            Inspections inspections,
            Submissions submissions,
            LimitWarnings limitWarnings,
            JourneySettings settings) {
        this.desk = desk;
        this.inspections = inspections;
        this.submissions = submissions;
        this.limitWarnings = limitWarnings;
        WorkbookLimits usual = WorkbookLimits.usual();
        this.limits = new WorkbookLimits(
                settings.largestLists().toBytes(),
                usual.uncompressedBytes(),
                usual.ratio(),
                usual.parts(),
                usual.problems());
    }

    /**
     * Reads a file that the current user supplies with the task whose assignee they are, and keeps what it holds as a
     * preview.
     *
     * @param taskId   a task to supply the lists
     * @param fileName what the user calls the file
     * @param content  the file; read to its end, not closed
     * @throws Desk.TaskNotFound when this user has no such task
     * @throws Desk.NotYourTask  when the task is not this user's
     * @throws ListsRefused      when the file holds nothing this inspection can use
     * @throws org.waymark.journey.lists.UnreadableLists when the file is no workbook of lists
     */
    public ListPreview receive(String taskId, String fileName, InputStream content) {
        Desk.Page page = desk.open(taskId);
        if (!page.task().elementId().equals(SUPPLY_LISTS)) {
            throw new Desk.TaskNotFound();
        }
        if (!page.mine()) {
            throw new Desk.NotYourTask("Claim the task before you supply the lists.");
        }
        InspectionView inspection = inspections.byId(page.task().inspectionId());
        return keep(inspection, fileName, content, page.task().user());
    }

    /** A file that its user may supply, read and kept as a preview. */
    ListPreview keep(InspectionView inspection, String fileName, InputStream content, String user) {
        // Read outside any transaction: a large file takes seconds, and nothing is written before it is understood.
        ArrivingFile file = new ArrivingFile(content);
        ReadLists lists = limitWarnings.added(
                new ListsReader(limits, inspection.firstDay()).read(file), inspection.firstDay(), limits.problems());
        ListRules.check(lists, inspection);
        return submissions.keep(inspection, file.received(fileName), lists, user);
    }
}
