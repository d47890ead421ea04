package org.waymark.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;

/**
 * An inspection as the other rooms see it.
 *
 * @param id              opaque; the engine's tenant
 * @param reference       what people call it, such as {@code CP-301-20121203}
 * @param framework       the version of the framework it began under
 * @param noticeDay       the day the authority is told
 * @param firstDay        the first day on site
 * @param plannedLastDay  the framework's last day on site, counted in working days from the first
 * @param days            the days of the fieldwork, with all that was paused or lost so far
 * @param lastDayOnSite   the recorded last day on site; null until then
 * @param call            the call to the DCS; null until then, and until then nothing may reach the authority
 * @param demonstration   whether its findings are invented: a rehearsal or demonstration data
 * @param visit           which of the visits that follow each other it is, from 1; 1 too where it follows none
 */
public record InspectionView(
        String id,
        String reference,
        Framework framework,
        AuthorityView authority,
        LocalDate noticeDay,
        LocalDate firstDay,
        LocalDate plannedLastDay,
        FieldworkDays days,
        LocalDate lastDayOnSite,
        InspectionStatus status,
        Call call,
        List<Member> members,
        boolean demonstration,
        int visit) {

    /** Whether what it ends in is for the public. */
    public boolean isForThePublic() {
        return framework.output().isPublishedAfter(visit);
    }

    /** The lead inspector's user; empty until the team is assembled. */
    public Optional<String> lead() {
        return members.stream()
                .filter(member -> member.role() == Role.LEAD)
                .map(Member::userId)
                .findFirst();
    }

    /** Who leads the part of an inspectorate: of the one that leads overall, the lead inspector. */
    public Optional<String> leadOf(String inspectorate) {
        return members.stream()
                .filter(member -> member.role() == Role.PARTNER_LEAD && inspectorate.equals(member.inspectorate()))
                .map(Member::userId)
                .findFirst()
                .or(this::lead);
    }

    /** Those who own cases and record what they see: the lead and the inspectors. */
    public List<String> inspectors() {
        return members.stream()
                .filter(member -> member.role() != Role.QUALITY)
                .map(Member::userId)
                .toList();
    }

    /**
     * Those who may have a case: the lead and the inspectors, but none of an inspectorate that looks at cases by itself, whose view
     * would not stand apart from the evaluation.
     */
    public List<String> caseOwners() {
        return members.stream()
                .filter(member -> member.role() != Role.QUALITY)
                .filter(member -> !member.isPartner()
                        || framework.joint().inspectorate(member.inspectorate()).views() == null)
                .map(Member::userId)
                .toList();
    }

    /** How far it has come on this day: between the notice and the first day nobody is on site yet. */
    public String statusInWords(LocalDate today) {
        if (status == InspectionStatus.PUBLISHED && !isForThePublic()) {
            return "Ended, not published";
        }
        return status == InspectionStatus.ON_SITE && today.isBefore(firstDay) ? "Notice given" : status.inWords();
    }

    /** Whether the lead has ended the time on site. */
    public boolean isFieldworkOver() {
        return status == InspectionStatus.JUDGING
                || status == InspectionStatus.REPORTING
                || status == InspectionStatus.PUBLISHED
                || status == InspectionStatus.CLOSED;
    }

    /**
     * The last day on site as far as it is known: as recorded, and until then as planned. Where the lead has ended the time on
     * site before the planned day, nobody comes on the days after: it is the latest day of the fieldwork until today then.
     */
    public LocalDate lastDayInSight(LocalDate today) {
        if (lastDayOnSite != null) {
            return lastDayOnSite;
        }
        if (!isFieldworkOver() || !today.isBefore(plannedLastDay)) {
            return plannedLastDay;
        }
        LocalDate day = today;
        while (day.isAfter(firstDay) && days.numberOf(day).isEmpty()) {
            day = day.minusDays(1);
        }
        return day.isBefore(firstDay) ? firstDay : day;
    }

    public boolean isOpenToAuthority() {
        return call != null && status != InspectionStatus.CANCELLED;
    }
}
