package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;

/**
 * A heading of the report, as the inspection's framework orders them (2012: paragraph 44).
 *
 * @param id   the judgement area's id, or the type's name: what answers call the section
 * @param area the judgement area whose grade stands beside it; null when none does
 */
public record ReportHeading(String id, String title, Type type, String area) {

    public static final String IMPROVEMENTS = "areas-for-improvement";
    public static final String ABOUT = "about";

    public static List<ReportHeading> of(Framework framework) {
        List<ReportHeading> headings = new ArrayList<>();
        for (Framework.Heading heading : framework.reportHeadings()) {
            headings.add(
                    switch (heading.type()) {
                        case OVERALL_GRADE -> {
                            String overall = framework.overall().orElseThrow().id();
                            yield new ReportHeading(overall, heading.title(), heading.type(), overall);
                        }
                        case JUDGEMENT ->
                            new ReportHeading(heading.area(), heading.title(), heading.type(), heading.area());
                        case AREAS_FOR_IMPROVEMENT ->
                            new ReportHeading(IMPROVEMENTS, heading.title(), heading.type(), null);
                        case ABOUT -> new ReportHeading(ABOUT, heading.title(), heading.type(), null);
                    });
        }
        return List.copyOf(headings);
    }

    /** Whether its text is written by the author; the other headings are a list, or computed. */
    public boolean isWritten() {
        return type == Type.OVERALL_GRADE || type == Type.JUDGEMENT;
    }
}
