package org.waymark.retention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.records.RecordKind;

/**
 * For how long each kind of records is kept: as the configuration says, else as the framework says that the inspection
 * began under, and where that was written before frameworks spoke of it, as the framework's file says today. Where
 * nothing speaks, nothing is erased.
 */
@Component
class RetentionRules {

    static final Set<RecordKind> KEPT_FOR_GOOD = Set.of(RecordKind.PUBLISHED_REPORT, RecordKind.AUDIT);

    private static final String FOR_GOOD = "kept";
    private static final int LONGEST = 1200;

    private final Map<RecordKind, Optional<Integer>> configured;
    private final Frameworks frameworks;

    RetentionRules(RetentionSettings settings, Frameworks frameworks) {
        this.configured = read(settings.months());
        this.frameworks = frameworks;
    }

    /**
     * @param months null for what is kept for good
     * @param from   where the period comes from
     */
    record Rule(RecordKind kind, Integer months, String from) {}

    /** The rule for that kind; empty where nothing says one. */
    Optional<Rule> rule(Framework framework, RecordKind kind) {
        Optional<Integer> set = configured.get(kind);
        if (set != null) {
            return Optional.of(new Rule(kind, set.orElse(null), "Set by the administrator of Waymark."));
        }
        return speaking(framework).retention().stream()
                .filter(said -> said.records().equals(kind.id()))
                .map(said -> new Rule(kind, said.months(), said.source()))
                .findFirst();
    }

    private Framework speaking(Framework begunUnder) {
        boolean silent = begunUnder.retention().isEmpty() && frameworks.has(begunUnder.id());
        return silent ? frameworks.byId(begunUnder.id()) : begunUnder;
    }

    private static Map<RecordKind, Optional<Integer>> read(Map<String, String> months) {
        Map<RecordKind, Optional<Integer>> read = new HashMap<>();
        months.forEach((kind, value) -> read.put(known(kind), period(kind, value.strip())));
        return Map.copyOf(read);
    }

    private static RecordKind known(String kind) {
        return RecordKind.of(kind)
                .filter(one -> !KEPT_FOR_GOOD.contains(one))
                .orElseThrow(() -> new IllegalArgumentException("waymark.retention.months." + kind
                        + ": there are no records of this kind that could be erased. Right would be one of "
                        + Stream.of(RecordKind.values())
                                .filter(one -> !KEPT_FOR_GOOD.contains(one))
                                .map(RecordKind::id)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static Optional<Integer> period(String kind, String value) {
        if (value.equals(FOR_GOOD)) {
            return Optional.empty();
        }
        if (value.matches("[1-9][0-9]{0,3}") && Integer.parseInt(value) <= LONGEST) {
            return Optional.of(Integer.parseInt(value));
        }
        throw new IllegalArgumentException("waymark.retention.months." + kind + " is \"" + value
                + "\". Right would be a number of months from 1 to " + LONGEST + ", or \"" + FOR_GOOD + "\".");
    }
}
