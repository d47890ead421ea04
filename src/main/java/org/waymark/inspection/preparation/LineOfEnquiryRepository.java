package org.waymark.inspection.preparation;

import java.util.List;
import org.springframework.data.repository.Repository;

interface LineOfEnquiryRepository extends Repository<LineOfEnquiry, LineOfEnquiry.Key> {

    LineOfEnquiry save(LineOfEnquiry line);

    List<LineOfEnquiry> findByKeyInspectionIdOrderByKeyPlace(String inspectionId);
}
