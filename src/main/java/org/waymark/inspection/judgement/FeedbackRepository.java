package org.waymark.inspection.judgement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, String> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findById(String inspectionId);
}
