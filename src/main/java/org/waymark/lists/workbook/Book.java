package org.waymark.lists.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What was supplied, as sheets of lines, whatever kind of file it is. Nothing in it is worked out, run or fetched. */
public interface Book extends Closeable {

    /** In the order of the file, the visible ones first. */
    List<Sheet> sheets();

    /** Whether its days are counted from 1904, as Excel on old Macintoshes did. */
    boolean countsFrom1904();

    /** One sheet; its lines are read anew each time they are asked for. */
    interface Sheet {

        /** As it stands in the file. */
        String name();

        /** The lines that hold anything, from the top; to be closed. */
        Stream<Line> lines() throws IOException;
    }
}
