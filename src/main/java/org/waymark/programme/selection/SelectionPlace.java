package org.waymark.programme.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.engine.KeptRow;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.ScoreLine;

/** One authority's place in a selection, with the working of its score as it was then. */
@Entity
@Table(name = "risk_selection_place")
class SelectionPlace extends KeptRow {

    private static final String RESTRICTED = "restricted";

    private UUID selectionId;
    private int place;
    private String authorityCode;
    private int score;

    /** A line for each of the score's: points, whether it is restricted, words. */
    private String working;

    protected SelectionPlace() {}

    SelectionPlace(UUID selectionId, int place, String authorityCode, RiskScore score) {
        super(UUID.randomUUID());
        this.selectionId = selectionId;
        this.place = place;
        this.authorityCode = authorityCode;
        this.score = score.total();
        this.working = score.lines().stream()
                .map(line -> line.points() + "\t" + (line.restricted() ? RESTRICTED : "open") + "\t" + line.words())
                .collect(Collectors.joining("\n"));
    }

    UUID selectionId() {
        return selectionId;
    }

    int place() {
        return place;
    }

    String authorityCode() {
        return authorityCode;
    }

    RiskScore score() {
        List<ScoreLine> lines = new ArrayList<>();
        working.lines().forEach(line -> {
            String[] parts = line.split("\t", 3);
            lines.add(new ScoreLine(parts[2], Integer.parseInt(parts[0]), parts[1].equals(RESTRICTED)));
        });
        return new RiskScore(score, lines);
    }
}
