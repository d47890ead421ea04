package org.waymark.journey.statutory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waymark.platform.engine.DecisionTable;

/** The law of the day: the decision table {@code statutory-limits}. */
final class Law {

    static final String TABLE = "statutory-limits";

    private final DecisionTable table;

    Law(DecisionTable table) {
        this.table = table;
    }

    /** What a rule gives when its clock starts on this day; empty when it was not the law, or is not known to be. */
    Optional<LegalLimit> of(Rule rule, LocalDate clockFrom) {
        return table.find(Map.of("rule", rule.id(), "clockFrom", clockFrom)).map(Law::read);
    }

    private static LegalLimit read(Map<String, Object> row) {
        return new LegalLimit(
                (String) row.get("title"),
                ((Number) row.get("number")).intValue(),
                Unit.of((String) row.get("unit")),
                (String) row.get("from"),
                (String) row.get("source"));
    }
}
