package org.waymark.casework.findings;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.Depth;
import org.waymark.platform.tasks.CaseProgress;

/** How many stages of each tracked case were evaluated. A sampled case has one evaluation for all of them. */
@Component
class StagesOfCases implements CaseProgress {

    private final CaseFileRepository files;
    private final StageEvaluationRepository evaluations;

    StagesOfCases(CaseFileRepository files, StageEvaluationRepository evaluations) {
        this.files = files;
        this.evaluations = evaluations;
    }

    @Override
    public String process() {
        return ChildJourneyProcess.KEY;
    }

    @Override
    public Map<String, String> open(String user) {
        return files.findByOwnerAndStatus(user, CaseStatus.OPEN).stream()
                .collect(Collectors.toMap(
                        CaseFile::businessKey,
                        file -> "/camunda/waymark/inspection.html?inspection=" + file.inspectionId() + "#case/"
                                + file.number()));
    }

    @Override
    public Map<String, StagesDone> of(Collection<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return Map.of();
        }
        Map<String, CaseFile> tracked = files.findByBusinessKeyIn(businessKeys).stream()
                .filter(file -> file.depth() == Depth.TRACKED && !file.stages().isEmpty())
                .collect(Collectors.toMap(CaseFile::businessKey, file -> file));
        if (tracked.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> done = evaluations
                .countByCase(tracked.values().stream().map(CaseFile::id).toList())
                .stream()
                .collect(Collectors.toMap(
                        StageEvaluationRepository.Evaluated::caseId, StageEvaluationRepository.Evaluated::stages));
        return tracked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            CaseFile file = entry.getValue();
            return new StagesDone(
                    done.getOrDefault(file.id(), 0L).intValue(), file.stages().size());
        }));
    }
}
