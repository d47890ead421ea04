package org.waymark.lists;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ListProblemRepository extends Repository<ListProblem, UUID> {

    List<ListProblem> findBySubmissionIdOrderByPlace(UUID submissionId);

    List<ListProblem> findBySubmissionIdOrderByPlace(UUID submissionId, Limit limit);
}
