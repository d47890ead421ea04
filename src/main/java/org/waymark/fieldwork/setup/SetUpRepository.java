package org.waymark.fieldwork.setup;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface SetUpRepository extends Repository<SetUp, String> {

    SetUp save(SetUp setUp);

    Optional<SetUp> findById(String inspectionId);
}
