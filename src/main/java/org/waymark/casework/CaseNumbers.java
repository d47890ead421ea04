package org.waymark.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.KnownCases;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;

/** Says to the other rooms whether a case is one of an inspection's, and which child's it is. */
@Component
@Transactional(readOnly = true)
class CaseNumbers implements KnownCases {

    private final CaseFileRepository files;
    private final ChildRepository children;

    CaseNumbers(CaseFileRepository files, ChildRepository children) {
        this.children = children;
        this.files = files;
    }

    @Override
    public Optional<String> number(String inspectionId, String number) {
        return files.findByInspectionIdOrderByNumber(inspectionId).stream()
                .map(CaseFile::number)
                .filter(known -> known.equalsIgnoreCase(number.strip()))
                .findFirst();
    }

    @Override
    public Set<String> ownedBy(String inspectionId, String userId) {
        return files.findByInspectionIdOrderByNumber(inspectionId).stream()
                .filter(file -> userId.equals(file.owner()))
                .map(CaseFile::number)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> uniqueIds(String inspectionId) {
        List<CaseFile> cases = files.findByInspectionIdOrderByNumber(inspectionId);
        Map<UUID, String> ids = children
                .findByIdIn(cases.stream().map(CaseFile::childId).toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Child::uniqueId));
        return cases.stream()
                .filter(file -> ids.containsKey(file.childId()))
                .collect(Collectors.toMap(CaseFile::number, file -> ids.get(file.childId())));
    }
}
