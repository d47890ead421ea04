package org.waymark.fieldwork.meetings;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FieldworkNoteRepository extends Repository<FieldworkNote, UUID> {

    FieldworkNote save(FieldworkNote note);

    List<FieldworkNote> findByInspectionIdOrderByOnDayAscRecordedAtAsc(String inspectionId);
}
