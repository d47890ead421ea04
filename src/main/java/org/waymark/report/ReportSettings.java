package org.waymark.report;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.waymark.platform.engine.StaffGroups;

/**
 * How reports are checked and published.
 *
 * @param site              where the public reaches Waymark, without a slash at the end
 * @param pressOfficeGroup  the group whose task it is to tell the press of a published report: one whose members see
 *                          every inspection, {@code managers} or {@code quality}
 * @param wordsInSentence   a sentence with more words than this is hard to read
 * @param largestAttachment the largest file that may be attached to a comment on the facts
 * @param onAPage           how many reports the index shows at once
 */
@ConfigurationProperties("waymark.report")
public record ReportSettings(
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("managers") String pressOfficeGroup,
        @DefaultValue("25") int wordsInSentence,
        @DefaultValue("10MB") DataSize largestAttachment,
        @DefaultValue("50") int onAPage) {

    public ReportSettings {
        if (!Set.of(StaffGroups.MANAGERS, StaffGroups.QUALITY).contains(pressOfficeGroup)) {
            throw new IllegalArgumentException("waymark.report.press-office-group is \"" + pressOfficeGroup
                    + "\". Its members have to see every inspection: right would be managers or quality.");
        }
    }
}
