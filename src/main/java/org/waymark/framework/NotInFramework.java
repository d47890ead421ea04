package org.waymark.framework;

import java.util.List;

/** Something was asked of a framework that it does not have. */
public class NotInFramework extends IllegalArgumentException {

    /** What can be asked of a framework by its id, and the field that lists it. */
    enum What {
        STAGE("stage", "stages"),
        STRAND("evaluation strand", "strands"),
        THEME("theme", "themes"),
        AREA("judgement area", "judgement-areas"),
        GRADE("grade of the scale", "scale"),
        QUESTION("question at the end of a case", "conclusion-questions"),
        DRAW("further draw", "sample.further-draws"),
        STEP("step of the report timeline", "report-timeline");

        private final String inWords;
        private final String field;

        What(String inWords, String field) {
            this.inWords = inWords;
            this.field = field;
        }
    }

    private final String field;

    NotInFramework(What what, String wanted, List<String> known) {
        super("There is no " + what.inWords + " \"" + wanted + "\" in this framework. It has: "
                + String.join(", ", known) + ".");
        this.field = what.field;
    }

    /** The field of the file that lists what it has, such as {@code stages}. */
    public String field() {
        return field;
    }
}
