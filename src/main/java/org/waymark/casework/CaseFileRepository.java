package org.waymark.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface CaseFileRepository extends Repository<CaseFile, String> {

    CaseFile save(CaseFile caseFile);

    Optional<CaseFile> findById(String id);

    Optional<CaseFile> findByInspectionIdAndNumber(String inspectionId, String number);

    List<CaseFile> findByInspectionIdOrderByNumber(String inspectionId);

    List<CaseFile> findByBusinessKeyIn(Collection<String> businessKeys);
}
