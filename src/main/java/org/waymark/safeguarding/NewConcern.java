package org.waymark.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A concern as an inspector raises it.
 *
 * @param caseNumber the inspection's own number of the case; null when the child is in none of its cases
 * @param what       what the inspector saw; kept in the concern's own row and nowhere else
 * @param again      that it is raised on purpose though the same words were raised a moment ago
 */
record NewConcern(
        @NotNull(
                message =
                        "Say which it is: a child may be at risk now, or the authority has to look at the case again.")
        Kind kind,

        @Pattern(
                regexp = "[A-Za-z0-9-]{1,40}",
                message = "Give the number of the case, such as C012, or leave it empty.")
        String caseNumber,

        @NotBlank(message = "Say what you saw that worries you.")
        @Size(max = 10_000, message = "Say it in at most 10,000 characters.")
        String what,

        boolean again) {

    NewConcern(Kind kind, String caseNumber, String what) {
        this(kind, caseNumber, what, false);
    }
}
