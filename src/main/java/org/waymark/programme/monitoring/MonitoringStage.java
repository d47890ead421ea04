package org.waymark.programme.monitoring;

/** What a monitoring waits for. */
enum MonitoringStage {
    PLAN_EXPECTED("Its statement of action is expected"),
    PLAN_ASKED("Its action plan is asked for"),
    PLAN_CHECKED("Its action plan is to be checked"),
    VISIT_TO_PLAN("The next visit is planned in time"),
    VISITED("A visit is under way"),
    PROGRESS("Progress is to be recorded"),
    RE_INSPECTION_TO_PLAN("The next inspection is to be planned"),
    RE_INSPECTED("The next inspection is under way"),
    ENDED("Over");

    private final String inWords;

    MonitoringStage(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
