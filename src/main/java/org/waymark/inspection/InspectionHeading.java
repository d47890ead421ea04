package org.waymark.inspection;

import java.time.LocalDate;
import org.waymark.calendar.InWords;

/**
 * Which inspection a page belongs to, and its days in words.
 *
 * @param head        the title of the head of its authority
 * @param headInShort without what stands after "of"
 * @param output      what it ends in, within a sentence
 * @param lastDay     on site, as recorded or as planned; null where the time on site is over and its last day is still to be
 *                recorded
 */
public record InspectionHeading(
        String reference,
        String framework,
        String authority,
        String head,
        String headInShort,
        String output,
        String noticeDay,
        String firstDay,
        String lastDay) {

    public static InspectionHeading of(InspectionView inspection) {
        LocalDate recorded = inspection.lastDayOnSite();
        return new InspectionHeading(
                inspection.reference(),
                inspection.framework().title(),
                inspection.authority().name(),
                inspection.framework().joint().headOfAuthority(),
                inspection.framework().joint().headInShort(),
                inspection.framework().output().noun(),
                InWords.day(inspection.noticeDay()),
                InWords.day(inspection.firstDay()),
                recorded == null && inspection.isFieldworkOver()
                        ? null
                        : InWords.day(recorded == null ? inspection.plannedLastDay() : recorded));
    }
}
