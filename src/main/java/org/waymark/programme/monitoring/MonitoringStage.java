package org.waymark.programme.monitoring;

/** What a monitoring waits for. */
enum MonitoringStage {
    PLAN_EXPECTED("its statement of action is expected"),
    PLAN_ASKED("its action plan is asked for"),
    PLAN_CHECKED("its action plan is to be checked"),
    VISIT_TO_PLAN("the next visit is planned in time"),
    VISITED("a visit is under way"),
    PROGRESS("progress is to be recorded"),
    RE_INSPECTION_TO_PLAN("the next inspection is to be planned"),
    RE_INSPECTED("the next inspection is under way"),
    ENDED("over");

    private final String inWords;

    MonitoringStage(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
