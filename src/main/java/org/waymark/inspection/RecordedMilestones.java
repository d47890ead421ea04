package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;

@Service
@Transactional
class RecordedMilestones implements Milestones {

    private final MilestoneRepository repository;
    private final Clock clock;

    RecordedMilestones(MilestoneRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void reached(String inspectionId, String milestone) {
        if (dayOf(inspectionId, milestone).isEmpty()) {
            reachedOn(inspectionId, milestone, London.dateOf(clock.instant()));
        }
    }

    @Override
    public void reachedOn(String inspectionId, String milestone, LocalDate day) {
        repository
                .findById(new Milestone.Key(inspectionId, milestone))
                .ifPresentOrElse(
                        known -> known.correct(day, clock.instant()),
                        () -> repository.save(new Milestone(inspectionId, milestone, day, clock.instant())));
    }

    @Override
    public Optional<LocalDate> dayOf(String inspectionId, String milestone) {
        return repository.findById(new Milestone.Key(inspectionId, milestone)).map(Milestone::onDay);
    }

    @Override
    public Map<String, LocalDate> of(String inspectionId) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        repository
                .findByKeyInspectionIdOrderByOnDayAscAtAsc(inspectionId)
                .forEach(milestone -> days.put(milestone.name(), milestone.onDay()));
        return days;
    }

    @Override
    public Map<String, Map<String, LocalDate>> ofAll(Collection<String> inspectionIds) {
        Map<String, Map<String, LocalDate>> all = new HashMap<>();
        repository.findByKeyInspectionIdInOrderByOnDayAscAtAsc(inspectionIds).forEach(milestone -> all.computeIfAbsent(
                        milestone.inspectionId(), id -> new LinkedHashMap<>())
                .put(milestone.name(), milestone.onDay()));
        return all;
    }
}
