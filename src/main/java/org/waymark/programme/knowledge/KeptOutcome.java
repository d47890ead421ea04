package org.waymark.programme.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.engine.KeptRow;

/** A past outcome as it is kept: imported by a manager, or of an inspection that Waymark carried. */
@Entity
@Table(name = "past_outcome")
class KeptOutcome extends KeptRow {

    private String authorityCode;
    private String kind;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate published;
    private String overall;

    /** One area a line, with its grade: written and read as a whole. */
    private String grades;

    private String inspectionId;
    private String byUser;
    private Instant at;

    protected KeptOutcome() {}

    KeptOutcome(PastOutcome outcome, String inspectionId, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.authorityCode = outcome.authority();
        this.kind = outcome.kind();
        this.firstDay = outcome.firstDay();
        this.lastDay = outcome.lastDay();
        this.published = outcome.published();
        this.overall = outcome.overall();
        this.grades = outcome.grades().entrySet().stream()
                .map(area -> area.getKey() + "=" + area.getValue())
                .collect(Collectors.joining("\n"));
        this.inspectionId = inspectionId;
        this.byUser = byUser;
        this.at = at;
    }

    PastOutcome outcome() {
        Map<String, String> byArea = new TreeMap<>();
        Arrays.stream(grades.split("\n"))
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> byArea.put(parts[0], parts[1]));
        return new PastOutcome(authorityCode, kind, firstDay, lastDay, published, overall, byArea);
    }

    /** The one that was carried here; null where it was taken in from a file. */
    String inspectionId() {
        return inspectionId;
    }
}
