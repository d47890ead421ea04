package org.waymark.inspection.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, String> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findById(String inspectionId);

    List<Feedback> findByInspectionIdIn(Collection<String> inspectionIds);
}
