package org.waymark.records;

import java.util.List;

/** A room that may hold something on a child, and lays all of it open when the child, or who speaks for them, asks. */
public interface HeldOnChild {

    /** What is held in one inspection, in the order in which it tells the child's story; without sheets that are empty. */
    List<Sheet> about(AskedChild child);

    /**
     * @param identifier  by which the authority knows the child
     * @param caseNumbers of the child's cases in this inspection, such as {@code C001}; empty when not in the sample
     */
    record AskedChild(String inspectionId, String identifier, List<String> caseNumbers) {}

    record Sheet(String title, List<Column> columns, List<List<String>> rows) {}

    /** @param holds what its cells are */
    record Column(String title, Holds holds) {}

    /** What stands in a cell. */
    enum Holds {
        TEXT,
        /** A user's id, to be shown as the name. */
        PERSON,
        /** An id of the framework's, or several with commas between, to be shown as its title. */
        TERM,
        /** A moment in UTC, or a day. */
        TIME
    }
}
