package org.waymark.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SampleChangeRepository extends Repository<SampleChange, UUID> {

    SampleChange save(SampleChange change);

    List<SampleChange> findByInspectionIdOrderByAtAscCaseNumberAsc(String inspectionId);
}
