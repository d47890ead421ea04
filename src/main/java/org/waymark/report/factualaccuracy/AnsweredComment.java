package org.waymark.report.factualaccuracy;

import org.waymark.report.FactualComment;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.ReportContent;

/**
 * A comment as those who answer it, or sign its answer off, see it.
 *
 * @param where the section, and the paragraph's number; before it, where several bodies comment, whose it is
 * @param now   what the draft says there
 * @param file  the address of the file that shows it; null for none
 * @param account whether it is on the account of the inspection, which nobody types
 */
public record AnsweredComment(
        int comment,
        String where,
        String now,
        String whatIsWrong,
        String whatIsRight,
        String evidence,
        String file,
        boolean account,
        String decision,
        String changedText,
        String reason) {

    /** @param whose the body whose comment it is; null where the authority alone is inspected */
    static AnsweredComment of(FactualComment comment, ReportContent draft, String inspectionId, String whose) {
        String now = textAt(comment.place(), draft);
        return new AnsweredComment(
                comment.number(),
                (whose == null ? "" : whose + ": ") + where(comment.place(), draft),
                now,
                comment.whatIsWrong(),
                comment.whatIsRight(),
                comment.evidence(),
                comment.attachment() == null ? null : Attachments.address(inspectionId, comment.attachment()),
                comment.place().isAccount(),
                comment.isAnswered() ? (comment.isAccepted() ? "accepted" : "not-accepted") : null,
                comment.isAnswered() ? comment.changedText() : now,
                comment.reason());
    }

    public static String where(Place place, ReportContent draft) {
        String section = place.section() == null
                ? "no section named"
                : draft.section(place.section())
                        .map(ReportContent.Section::title)
                        .orElse(place.section());
        return place.paragraph() == null ? section : section + ", paragraph " + place.paragraph();
    }

    static String textAt(Place place, ReportContent draft) {
        if (place.section() == null) {
            return "";
        }
        return draft.section(place.section())
                .map(section -> section.paragraphs().stream()
                        .filter(line -> place.paragraph() == null || line.number() == place.paragraph())
                        .map(ReportContent.Paragraph::text)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(""))
                .orElse("");
    }
}
