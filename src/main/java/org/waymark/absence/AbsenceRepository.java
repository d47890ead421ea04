package org.waymark.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, UUID> {

    Absence save(Absence absence);

    void delete(Absence absence);

    Optional<Absence> findById(UUID id);

    List<Absence> findByLastDayGreaterThanEqualOrderByFirstDay(LocalDate from);

    List<Absence> findByUserIdAndLastDayGreaterThanEqualOrderByFirstDay(String userId, LocalDate from);

    List<Absence> findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(LocalDate to, LocalDate from);

    void deleteByLastDayBefore(LocalDate day);
}
