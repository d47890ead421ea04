package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.team.TeamChanged;

/** What becomes of the cases of an inspector who leaves. */
class CasesHandedOverTest {

    private final List<CaseFile> files = new ArrayList<>();
    private final CasesHandedOver handover = new CasesHandedOver(new CaseFileRepository() {
        @Override
        public List<CaseFile> findByBusinessKeyIn(java.util.Collection<String> businessKeys) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CaseFile save(CaseFile file) {
            return file;
        }

        @Override
        public Optional<CaseFile> findById(String id) {
            return files.stream().filter(file -> file.id().equals(id)).findFirst();
        }

        @Override
        public Optional<CaseFile> findByInspectionIdAndNumber(String inspectionId, String number) {
            return files.stream().filter(file -> file.number().equals(number)).findFirst();
        }

        @Override
        public List<CaseFile> findByInspectionIdOrderByNumber(String inspectionId) {
            return files;
        }
    });

    @Test
    void openCasesBecomeTheSuccessorsAndEvaluatedOnesStay() {
        CaseFile open = file(1, "inspector1");
        CaseFile evaluated = file(2, "inspector1");
        evaluated.haveModerated();
        evaluated.evaluated();
        CaseFile others = file(3, "inspector2");
        CaseFile nobodys = file(4, null);

        handover.handOver(new TeamChanged("i", "inspector1", "inspector5", true, "Ill."));

        assertThat(open.owner()).isEqualTo("inspector5");
        assertThat(evaluated.owner()).as("who evaluated it").isEqualTo("inspector1");
        assertThat(others.owner()).isEqualTo("inspector2");
        assertThat(nobodys.owner()).isNull();
    }

    @Test
    void casesStayWhereTheLeaverStaysOnTheTeam() {
        CaseFile open = file(1, "inspector1");

        handover.handOver(new TeamChanged("i", "inspector1", "inspector5", false, "Leads no longer."));
        handover.handOver(new TeamChanged("i", null, "inspector5", false, "One more."));

        assertThat(open.owner()).isEqualTo("inspector1");
    }

    private CaseFile file(int number, String owner) {
        CaseFile file = new CaseFile(
                "case" + number,
                "i",
                new CaseNumber("CP-301-20121203", number),
                UUID.randomUUID(),
                List.of("assessment"));
        file.open(Depth.TRACKED, owner, false, Instant.parse("2012-12-03T09:00:00Z"));
        files.add(file);
        return file;
    }
}
