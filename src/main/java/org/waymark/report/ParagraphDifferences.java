package org.waymark.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Differences.Piece;

/** Which paragraphs changed, came and went between two texts. */
public final class ParagraphDifferences {

    private ParagraphDifferences() {}

    /**
     * @param kind   {@code changed}, {@code new} or {@code gone}
     * @param place  among the paragraphs of the text as it is now, from 0; null where it is gone
     * @param pieces word by word; of a paragraph that is new or gone one piece
     */
    public record Change(String kind, Integer place, List<Piece> pieces) {}

    /** In the order of the text as it is now; empty when the two are the same. */
    public static List<Change> between(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            List<String> was = delta.getSource().getLines();
            List<String> is = delta.getTarget().getLines();
            int place = delta.getTarget().getPosition();
            for (int line = 0; line < Math.max(was.size(), is.size()); line++) {
                if (line >= is.size()) {
                    changes.add(new Change("gone", null, List.of(new Piece("removed", was.get(line)))));
                } else if (line >= was.size()) {
                    changes.add(new Change("new", place + line, List.of(new Piece("added", is.get(line)))));
                } else {
                    changes.add(new Change("changed", place + line, Differences.between(was.get(line), is.get(line))));
                }
            }
        }
        return List.copyOf(changes);
    }
}
