package org.waymark.report.factualaccuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.FieldError;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.Paragraphs;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportContent.About;
import org.waymark.report.ReportContent.Section;
import org.waymark.report.ReportHeading;
import org.waymark.report.writing.ReportAssembly;
import org.waymark.report.writing.ReportAssembly.CountedWork;

/**
 * The account of the inspection after a comment on it was accepted. Nobody types it: it is written anew, with its charts,
 * from what is recorded and from the figures that the comment showed to be right, so that words and charts agree.
 */
@Component
class AccountAnew {

    private final ReportAssembly assembly;

    AccountAnew(ReportAssembly assembly) {
        this.assembly = assembly;
    }

    /** The figures that a comment may show to be wrong; empty where none is on the account. */
    List<CountedWork> figures(InspectionView inspection, List<AnsweredComment> comments) {
        return comments.stream().anyMatch(AnsweredComment::account) ? assembly.countedWork(inspection) : List.of();
    }

    /**
     * @param accepted the place of the first accepted comment on the account among the answers; null for none
     * @param figures  as they are right, by name
     * @param errors   gets what is wrong
     * @return the account; empty where it stays as it is
     */
    Optional<About> of(
            InspectionView inspection,
            ReportContent draft,
            String accepted,
            Map<String, Integer> figures,
            List<FieldError> errors) {
        Map<String, Integer> corrected = new HashMap<>(figures);
        assembly.countedWork(inspection)
                .forEach(counted -> corrected.remove(counted.figure(), Integer.valueOf(counted.number())));
        if (accepted == null) {
            if (!corrected.isEmpty()) {
                errors.add(new FieldError(
                        "figures",
                        "A figure is changed, and no comment on the account of the inspection is accepted. Accept the"
                                + " comment that shows it, or put the figure back."));
            }
            return Optional.empty();
        }
        About anew = assembly.about(inspection, corrected);
        if (anew.equals(
                new About(AnsweredComment.textAt(new Place(ReportHeading.ABOUT, null), draft), draft.charts()))) {
            errors.add(new FieldError(
                    accepted + ".decision",
                    "Nothing that this part is written from has changed, so it would read as before. Correct the figure"
                            + " below, or the day or the team on the inspection's page, and accept it then; or do not"
                            + " accept it, and say why."));
        }
        return Optional.of(anew);
    }

    /** What stands at a place of the draft in the new account: its paragraph, or all of it where there are more or fewer. */
    static String textAt(Place place, ReportContent draft, About anew) {
        List<String> lines = Paragraphs.of(anew.text());
        return draft.section(ReportHeading.ABOUT)
                .filter(section -> section.paragraphs().size() == lines.size() && place.paragraph() != null)
                .flatMap((Section section) -> section.indexOf(place.paragraph()))
                .map(lines::get)
                .orElse(anew.text());
    }
}
