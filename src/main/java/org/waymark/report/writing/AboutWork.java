package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.List;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.disclosure.SmallNumbers.Told;
import org.waymark.report.writing.ReportFigures.Seen;
import org.waymark.report.writing.ReportFigures.Time;
import org.waymark.report.writing.ReportFigures.Unrecorded;
import org.waymark.report.writing.ReportFigures.Work;

/** What inspectors did beside the cases, and how their time on site was spent, in a paragraph. */
final class AboutWork {

    private static final int MINUTES = 60;
    private static final float WHOLE = 100f;

    private AboutWork() {}

    static String text(Work work, Seen seen) {
        List<String> sentences = new ArrayList<>();
        sentences.add(did(work));
        sentences.addAll(time(work.time(), seen));
        return String.join(" ", sentences);
    }

    private static String did(Work work) {
        List<String> did = new ArrayList<>();
        if (work.observations() > 0) {
            did.add("observed practice or shadowed staff on "
                    + AboutInspection.count(work.observations(), "occasion", "occasions"));
        }
        List<String> held = new ArrayList<>();
        if (work.interviews() > 0) {
            held.add(AboutInspection.count(work.interviews(), "interview", "interviews"));
        }
        if (work.meetings() > 0) {
            held.add(AboutInspection.count(work.meetings(), "meeting with a group", "meetings with groups"));
        }
        if (!held.isEmpty()) {
            did.add("held " + String.join(" and ", held));
        }
        if (work.documents() > 0) {
            did.add("read " + AboutInspection.count(work.documents(), "document", "documents"));
        }
        if (did.isEmpty()) {
            return "Beside the cases, no observation, interview, meeting or document was recorded.";
        }
        String last = did.remove(did.size() - 1);
        return "Beside the cases, inspectors " + (did.isEmpty() ? "" : String.join(", ", did) + " and ") + last + ".";
    }

    private static List<String> time(Time time, Seen seen) {
        List<String> sentences = new ArrayList<>();
        if (time.all() == 0) {
            sentences.add("How their time on site was spent was not recorded.");
            return sentences;
        }
        sentences.add("Of their time on site they recorded " + hours(time.all())
                + ", on files, in meetings with families and on what they did beside the cases.");
        boolean shares = time.isWhole();
        String frontLine = hours(time.withFrontLine()) + share(time.withFrontLine(), time, shares);
        if (tellsHowFewFamilies(time, seen)) {
            sentences.add(
                    "They spent " + frontLine + " of it with front-line staff. The time with children and families is"
                            + " not given, since so few were met.");
        } else {
            sentences.add("They spent " + hours(time.withFamilies()) + share(time.withFamilies(), time, shares)
                    + " of it with children and families, and " + frontLine
                    + " with front-line staff; time with both counts for both.");
        }
        sentences.add(unrecorded(time));
        return sentences;
    }

    /** Where all of this time is that of a few meetings with families, it would bound their number, or show there was none. */
    private static boolean tellsHowFewFamilies(Time time, Seen seen) {
        Told told = SmallNumbers.told(seen.families(), seen.all());
        return time.ofGroups() < MINUTES && (told == Told.FEW || told == Told.NOTHING);
    }

    /** Of the hours as they are written, so that whoever reads them comes to the same. */
    private static String share(int part, Time time, boolean given) {
        return given && part >= MINUTES && time.all() >= MINUTES
                ? " (" + Math.round(WHOLE * wholeHours(part) / wholeHours(time.all())) + "%)"
                : "";
    }

    private static String unrecorded(Time time) {
        List<String> missing = new ArrayList<>();
        if (time.unrecorded() != Unrecorded.NONE) {
            missing.add(time.unrecorded() == Unrecorded.ALL ? "on the files of cases" : "on the files of some cases");
        }
        if (time.meetingsUnrecorded()) {
            missing.add("in some meetings with families");
        }
        String kept = "Meetings of the team, planning and travel are not recorded.";
        return missing.isEmpty()
                ? kept
                : "The time " + String.join(" and ", missing) + " was not recorded, so that no shares are given. "
                        + kept;
    }

    private static String hours(int minutes) {
        return minutes < MINUTES ? "less than an hour" : AboutInspection.count(wholeHours(minutes), "hour", "hours");
    }

    private static int wholeHours(int minutes) {
        return Math.round((float) minutes / MINUTES);
    }
}
