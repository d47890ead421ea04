package org.waymark.casework;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.KnownCases;

/** Says to the other rooms whether a case is one of an inspection's. */
@Component
@Transactional(readOnly = true)
class CaseNumbers implements KnownCases {

    private final CaseFileRepository files;

    CaseNumbers(CaseFileRepository files) {
        this.files = files;
    }

    @Override
    public Optional<String> number(String inspectionId, String number) {
        return files.findByInspectionIdOrderByNumber(inspectionId).stream()
                .map(CaseFile::number)
                .filter(known -> known.equalsIgnoreCase(number.strip()))
                .findFirst();
    }
}
