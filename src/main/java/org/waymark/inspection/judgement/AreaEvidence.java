package org.waymark.inspection.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.platform.engine.People;

/** What was seen, judgement area by judgement area, from every room that holds some of it. */
@Component
@Transactional(readOnly = true)
public class AreaEvidence {

    private final Inspections inspections;
    private final ObjectProvider<EvidenceSource> sources;

    AreaEvidence(Inspections inspections, ObjectProvider<EvidenceSource> sources) {
        this.inspections = inspections;
        this.sources = sources;
    }

    /**
     * By the area's id, in the framework's order. The overall judgement, where there is one, rests on what was seen of
     * any area, so it has all of it.
     */
    public Map<String, List<EvidenceLine>> of(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Framework framework = inspection.framework();
        List<Map<String, List<EvidenceLine>>> seen =
                sources.stream().map(source -> source.evidence(inspection)).toList();
        Map<String, List<EvidenceLine>> own = new LinkedHashMap<>();
        framework
                .judgementAreas()
                .forEach(area -> own.put(
                        area.id(),
                        seen.stream()
                                .flatMap(room -> room.getOrDefault(area.id(), List.of()).stream())
                                .toList()));
        framework.overall().ifPresent(overall -> {
            Map<String, EvidenceLine> all = new LinkedHashMap<>();
            own.get(overall.id()).forEach(line -> all.put(line.id(), line));
            own.values().forEach(lines -> lines.forEach(line -> all.putIfAbsent(line.id(), line)));
            own.put(overall.id(), new ArrayList<>(all.values()));
        });
        return own;
    }

    /** Such as "12 pieces of evidence, by Ann Lead (7) and Bo Inspector (5)". */
    static String inWords(List<EvidenceLine> lines, People people) {
        if (lines.isEmpty()) {
            return "Nobody has recorded anything of it yet.";
        }
        String count = lines.size() == 1 ? "1 piece of evidence" : lines.size() + " pieces of evidence";
        Map<String, Integer> counts = byInspector(lines);
        Map<String, String> names = people.names(counts.keySet());
        String by = counts.entrySet().stream()
                .map(one -> "%s (%d)".formatted(names.get(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        long together = lines.stream().filter(line -> line.seenBy() == null).count();
        return Stream.of(
                        count, by.isEmpty() ? "" : "by " + by, together == 0 ? "" : together + " of all cases together")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How many pieces of evidence each inspector gave, by user. */
    static Map<String, Integer> byInspector(List<EvidenceLine> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.stream()
                .map(EvidenceLine::seenBy)
                .filter(Objects::nonNull)
                .forEach(user -> counts.merge(user, 1, Integer::sum));
        return counts;
    }
}
