package org.waymark.inspection.judgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the team judges anew, and why.
 *
 * @param judgements          a line for each area that is judged anew; the others stay as they were judged
 * @param overrideReason      why the grade cap is passed over; null when it is followed, or was passed over before
 * @param qualityManager      the quality assurance manager who took part; null with a reason when none did
 * @param qualityAbsentReason why none did; null when one did
 */
record ReopenedJudgement(
        @NotBlank(message = "Say why the judgement is reopened.")
        @Size(max = 2000, message = "At most 2000 characters.")
        String reason,

        @NotEmpty(message = "Judge at least one area anew.") @Valid
        List<HoldJudgementMeetingForm.AreaAnswer> judgements,

        @Size(max = 2000, message = "At most 2000 characters.")
        String overrideReason,

        String qualityManager,

        @Size(max = 2000, message = "At most 2000 characters.")
        String qualityAbsentReason) {}
