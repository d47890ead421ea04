package org.waymark.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is asked of the cases of many inspections at once. */
interface CasesAcrossInspections extends Repository<CaseFile, String> {

    @Query("select file.inspectionId as inspectionId, file.owner as owner, count(file) as cases from CaseFile file"
            + " where file.inspectionId in :inspectionIds and file.status = :status and file.openedAt is not null"
            + " and file.owner is not null group by file.inspectionId, file.owner")
    List<Cases.OfInspector> countByOwner(Collection<String> inspectionIds, CaseStatus status);

    @Query("select file from CaseFile file where file.inspectionId in :inspectionIds"
            + " and (lower(file.number) = lower(:text) or lower(file.businessKey) like lower(:pattern) escape '!')"
            + " order by file.businessKey limit :most")
    List<CaseFile> find(Collection<String> inspectionIds, String text, String pattern, int most);
}
