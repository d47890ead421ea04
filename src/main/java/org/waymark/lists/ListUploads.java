package org.waymark.lists;

import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.reading.ListHeadings;
import org.waymark.lists.reading.ListsReader;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.ReadLists;
import org.waymark.lists.workbook.WorkbookBounds;
import org.waymark.platform.tasks.Desk;

/**
 * Takes the authority's lists. What a file holds is shown to the link officer first, and counts only when the form is
 * recorded.
 */
@Service
public class ListUploads {

    private static final String SUPPLY_LISTS = "task-supply-lists";
    /** Reading fills the memory and writing holds a connection: those who come together take turns, first come first. */
    private static final int READ_AT_ONCE = 3;

    private static final int PATIENCE_IN_SECONDS = 60;

    private final Desk desk;
    private final Inspections inspections;
    private final Submissions submissions;
    private final EarlierLists earlier;
    private final LimitWarnings limitWarnings;
    private final ListHeadings headings;
    private final WorkbookBounds limits;
    private final Semaphore readers = new Semaphore(READ_AT_ONCE, true);

    ListUploads(
            Desk desk,
            Inspections inspections,
            Submissions submissions,
            EarlierLists earlier,
            LimitWarnings limitWarnings,
            ListHeadings headings,
            ListSettings settings) {
        this.desk = desk;
        this.inspections = inspections;
        this.submissions = submissions;
        this.earlier = earlier;
        this.limitWarnings = limitWarnings;
        this.headings = headings;
        WorkbookBounds usual = WorkbookBounds.usual();
        this.limits = new WorkbookBounds(
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
     * @throws org.waymark.lists.workbook.UnreadableLists when the file is no workbook of lists
     */
    public ListPreview receive(String taskId, String fileName, InputStream content) {
        Desk.Page page = toBeSuppliedWith(taskId);
        return keep(
                inspections.byId(page.task().inspectionId()),
                fileName,
                content,
                page.task().user());
    }

    /**
     * Takes over, as a preview, what the authority gave for another inspection and is offered with this task.
     *
     * @throws Desk.TaskNotFound when this user has no such task
     * @throws Desk.NotYourTask  when the task is not this user's
     * @throws ListsRefused      when nothing is kept that could be taken over, or nothing that this inspection can use
     */
    public ListPreview takeOver(String taskId) {
        Desk.Page page = toBeSuppliedWith(taskId);
        takeTurn();
        try {
            return earlier.takeOver(
                    inspections.byId(page.task().inspectionId()), page.task().user());
        } finally {
            readers.release();
        }
    }

    private Desk.Page toBeSuppliedWith(String taskId) {
        Desk.Page page = desk.open(taskId);
        if (!page.task().elementId().equals(SUPPLY_LISTS)) {
            throw new Desk.TaskNotFound();
        }
        if (!page.mine()) {
            throw new Desk.NotYourTask("Claim the task before you supply the lists.");
        }
        return page;
    }

    /** A file that its user may supply, read and kept as a preview. */
    ListPreview keep(InspectionView inspection, String fileName, InputStream content, String user) {
        takeTurn();
        try {
            // Read outside any transaction: a large file takes seconds, and nothing is written before it is understood.
            ArrivingFile file = new ArrivingFile(content);
            ReadLists read = new ListsReader(limits, inspection.firstDay(), headings, said -> {})
                    .following(OtherList.showing(inspection.framework().listedStages()))
                    .read(file);
            ReadLists lists = limitWarnings.added(read, inspection.firstDay(), limits.problems());
            ListRules.check(lists, inspection);
            ReceivedFile received = file.received(fileName);
            return submissions.keep(
                    inspection,
                    received.givenBefore(
                            earlier.same(inspection, received.sha256()).orElse(null)),
                    lists,
                    user);
        } finally {
            readers.release();
        }
    }

    private void takeTurn() {
        try {
            if (!readers.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new ListsRefused("Many files of lists are being read at this moment, so this one was not taken."
                        + " Nothing is wrong with it: please supply it again in a few minutes.");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ListsRefused("Waymark is being stopped, so the file was not taken. Please supply it again soon.");
        }
    }
}
