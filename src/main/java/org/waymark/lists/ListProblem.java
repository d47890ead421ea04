package org.waymark.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What the link officer should look at in the lists. What was found may tell of a child: it is shown to nobody else.
 */
@Entity
@Immutable
class ListProblem {

    @Id
    private UUID id;

    private UUID submissionId;
    private int place;
    private String severity;
    private String sheet;

    @Column(name = "row_number")
    private Integer row;

    @Column(name = "column_name")
    private String column;

    private String found;
    private String wouldBeRight;

    protected ListProblem() {}

    ListPreview.ProblemLine toLine() {
        return new ListPreview.ProblemLine(ListPreview.inWords(severity), sheet, row, column, found, wouldBeRight);
    }
}
