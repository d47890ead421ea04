package org.waymark.report.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.platform.tasks.RefusedAnswers;

class PublicationWaitsTest {

    private static final Optional<String> ELECTION = Optional.of("General election: publication waits until after it.");

    @Test
    void whoPublishesThoughItCouldWaitSaysWhy() {
        assertThatThrownBy(() -> PublishReportForm.checkReason(ELECTION, " "))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("publication waits until after it. Hold the publication until then, or say why");
        assertThatCode(() -> PublishReportForm.checkReason(ELECTION, "Children are at risk."))
                .doesNotThrowAnyException();
        assertThatCode(() -> PublishReportForm.checkReason(Optional.empty(), null))
                .doesNotThrowAnyException();
    }
}
