package org.waymark.casework.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.findings.FirstFindings;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.handover.HandoverRule;
import org.waymark.platform.engine.HeldTasks.HeldTask;

/**
 * A case goes over as a whole, its later tasks included, and to nobody of an inspectorate that looks at cases by itself. Nobody
 * moderates what they evaluated.
 */
@Component
class CaseHandover implements HandoverRule {

    private static final String MODERATION = "task-moderate-case";

    private final CaseFileRepository files;
    private final FirstFindings findings;
    private final Inspections inspections;

    CaseHandover(CaseFileRepository files, FirstFindings findings, Inspections inspections) {
        this.inspections = inspections;
        this.files = files;
        this.findings = findings;
    }

    @Override
    public boolean concerns(HeldTask task) {
        return ChildJourneyProcess.KEY.equals(task.processKey());
    }

    @Override
    public Map<String, String> barred(HeldTask task, Collection<String> users) {
        List<String> owners = inspections.byId(task.inspectionId()).caseOwners();
        Map<String, String> barred = users.stream()
                .filter(user -> !owners.contains(user))
                .collect(Collectors.toMap(
                        user -> user,
                        user -> "is of an inspectorate that gives its own view of cases.",
                        (a, b) -> a,
                        HashMap::new));
        Optional<CaseFile> file = fileOf(task);
        if (file.isPresent() && MODERATION.equals(task.elementId())) {
            Set<String> evaluators = findings.evaluators(file.get());
            users.stream()
                    .filter(user -> user.equals(file.get().owner()) || evaluators.contains(user))
                    .forEach(user -> barred.put(user, "has evaluated the case, and so cannot moderate it."));
        }
        return barred;
    }

    @Override
    public void wholeGoesTo(HeldTask task, String user) {
        fileOf(task).filter(file -> file.status() == CaseStatus.OPEN).ifPresent(file -> {
            file.handOver(user);
            files.save(file);
        });
    }

    private Optional<CaseFile> fileOf(HeldTask task) {
        return task.businessKey() == null
                ? Optional.empty()
                : files.findByBusinessKeyIn(List.of(task.businessKey())).stream()
                        .findFirst();
    }
}
