package org.waymark.retention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.EngineHistory;
import org.waymark.records.KeptRecords;
import org.waymark.records.RecordKind;

/** The engine's history, as one kind of records among the others. */
@Component
class EngineHistoryRecords implements KeptRecords {

    private final EngineHistory history;

    EngineHistoryRecords(EngineHistory history) {
        this.history = history;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ENGINE_HISTORY;
    }

    /** None of Waymark's own. */
    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<Countable> countable() {
        return history.remembered().stream()
                .map(one -> new Countable(one.what(), one.table(), one.rows()))
                .toList();
    }

    @Override
    public Optional<Portion> erase(String inspectionId, int most) {
        return history.forget(inspectionId, most).map(one -> new Portion(one.what(), one.number()));
    }
}
