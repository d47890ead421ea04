package org.waymark.fieldwork;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SetUpRepository extends Repository<SetUp, String> {

    SetUp save(SetUp setUp);

    Optional<SetUp> findById(String inspectionId);
}
