package org.waymark.programme.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.programme.monitoring.RecordProgressForm.Line;

/** How far an authority has come in each area, visit by visit. */
@Component
class ProgressOfAreas {

    private final AreaProgressRepository repository;

    ProgressOfAreas(AreaProgressRepository repository) {
        this.repository = repository;
    }

    /** What was found of each area, by the visits in their order, each by its id. */
    Map<UUID, Map<UUID, AreaProgress>> byArea(List<MonitoringVisit> held) {
        Map<UUID, Map<UUID, AreaProgress>> found =
                repository
                        .findByVisitIdIn(
                                held.stream().map(MonitoringVisit::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                AreaProgress::areaId, Collectors.toMap(AreaProgress::visitId, one -> one)));
        Map<UUID, Map<UUID, AreaProgress>> ordered = new LinkedHashMap<>();
        found.forEach((area, byVisit) -> {
            Map<UUID, AreaProgress> inOrder = new LinkedHashMap<>();
            held.forEach(visit ->
                    Optional.ofNullable(byVisit.get(visit.getId())).ifPresent(one -> inOrder.put(visit.getId(), one)));
            ordered.put(area, inOrder);
        });
        return ordered;
    }

    /** The same as words alone, the earliest first. */
    Map<UUID, List<ProgressFound>> before(List<MonitoringVisit> held) {
        return byArea(held).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().values().stream()
                        .map(AreaProgress::found)
                        .toList()));
    }

    /** @throws RefusedAnswers naming each area of which nothing, or too little, is said */
    void check(List<MonitoredArea> areas, List<Line> lines, Map<UUID, List<ProgressFound>> before) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> missing = areas.stream().map(MonitoredArea::getId).collect(Collectors.toCollection(HashSet::new));
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            String at = "areas[" + index + "].";
            Optional<ProgressFound> found = ProgressFound.of(line.found());
            if (!missing.remove(line.area())) {
                errors.add(new FieldError(at + "found", "This is no area that is to improve, or it is here twice."));
            } else if (found.isEmpty()) {
                errors.add(new FieldError(at + "found", "Choose what the visit found."));
            } else if (MonitoringRules.standsStill(before.getOrDefault(line.area(), List.of()), found.get())
                    && (line.action() == null || line.action().isBlank())) {
                errors.add(new FieldError(
                        at + "action",
                        "This is the second visit that found no progress here. Say what is done about it."));
            }
        }
        areas.stream()
                .filter(area -> missing.contains(area.getId()))
                .forEach(area ->
                        errors.add(new FieldError("areas", "Say what the visit found of: %s".formatted(area.words()))));
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }

    void keep(MonitoringVisit visit, List<Line> lines) {
        repository.saveAll(lines.stream()
                .map(line -> new AreaProgress(
                        line.area(),
                        visit.getId(),
                        ProgressFound.of(line.found()).orElseThrow(),
                        stripped(line.note()),
                        stripped(line.action())))
                .toList());
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
