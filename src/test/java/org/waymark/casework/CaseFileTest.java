package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Instant NOON = Instant.parse("2012-12-05T12:00:00Z");

    @Test
    void isKnownByItsNumberAndItsInspection() {
        CaseFile file = opened("insp1");
        assertThat(file.number()).isEqualTo("C007");
        assertThat(file.businessKey()).isEqualTo("CP-301-20121203-C007");
        assertThat(file.reached("assessment")).isTrue();
        assertThat(file.reached("care-review")).isFalse();
    }

    @Test
    void isTakenOnOnce() {
        CaseFile file = opened(null);
        file.takenOnBy("insp2");
        assertThat(file.owner()).isEqualTo("insp2");
        assertThatThrownBy(() -> file.takenOnBy("insp3")).hasMessageContaining("C007 has been taken on");
    }

    @Test
    void isFinishedOnceEvaluatedUnlessASecondInspectorIsToLook() {
        CaseFile plain = opened("insp1");
        plain.evaluated();
        assertThat(plain.status()).isEqualTo(CaseStatus.FINISHED);

        CaseFile moderated = opened("insp1");
        moderated.haveModerated();
        moderated.evaluated();
        assertThat(moderated.status()).isEqualTo(CaseStatus.EVALUATED);
        assertThatThrownBy(() -> moderated.moderatedBy("insp1", true)).hasMessageContaining("another inspector");
        moderated.moderatedBy("insp2", true);
        assertThat(moderated.status()).isEqualTo(CaseStatus.FINISHED);
        assertThatThrownBy(moderated::evaluated).hasMessageContaining("already");
    }

    @Test
    void waitsForTheLeadWhenTheSecondInspectorDiffers() {
        CaseFile disputed = opened("insp1");
        disputed.haveModerated();
        disputed.evaluated();
        disputed.moderatedBy("insp2", false);
        assertThat(disputed.status()).isEqualTo(CaseStatus.DISPUTED);
        assertThat(disputed.isUnfinished()).isTrue();
        assertThatThrownBy(disputed::reopen).hasMessageContaining("still open");
        disputed.settled();
        assertThat(disputed.status()).isEqualTo(CaseStatus.FINISHED);
        assertThatThrownBy(disputed::settled).hasMessageContaining("nothing left");
    }

    @Test
    void keepsWhatWasFoundWhenItIsOpenedAgainAndClosedBeforeItsEnd() {
        CaseFile file = opened("insp1");
        file.evaluated();
        file.reopen();
        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(file.reopened()).isEqualTo(1);
        file.closedEarly("Two weeks were over.", "lead", NOON);
        assertThat(file.status()).isEqualTo(CaseStatus.FINISHED);
    }

    @Test
    void isUnseenWhenClosedBeforeItWasEvaluatedAndFinishedWhenOnlyModerationWasMissing() {
        CaseFile open = opened("insp1");
        open.closedEarly("The file could not be had.", "lead", NOON);
        assertThat(open.status()).isEqualTo(CaseStatus.UNSEEN);
        assertThat(open.wasClosedEarly()).isTrue();
        assertThatThrownBy(() -> open.closedEarly("Again", "lead", NOON)).hasMessageContaining("closed already");

        CaseFile evaluated = opened("insp1");
        evaluated.haveModerated();
        evaluated.evaluated();
        evaluated.closedEarly("Nobody was free.", "lead", NOON);
        assertThat(evaluated.status()).isEqualTo(CaseStatus.FINISHED);
        assertThat(evaluated.closedReason()).isEqualTo("Nobody was free.");
    }

    static CaseFile opened(String owner) {
        CaseFile file = new CaseFile(
                "abc",
                "insp",
                new CaseNumber("CP-301-20121203", 7),
                UUID.randomUUID(),
                List.of("contact-and-referral", "assessment"));
        file.open(Depth.TRACKED, owner, false, NOON);
        return file;
    }
}
