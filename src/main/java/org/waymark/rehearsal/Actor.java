package org.waymark.rehearsal;

import java.util.function.Function;

/** Knows what to answer on one form, as a person who does that work would. */
interface Actor {

    /** The form it fills in. */
    String form();

    /**
     * Answers that the form takes: an object that becomes the JSON which the form's page would send.
     *
     * @throws NotNow   when it is too early for this
     * @throws NotForMe when somebody else has to do it
     */
    Object answers(Situation situation);

    static Actor of(String form, Function<Situation, Object> answers) {
        return new Actor() {
            @Override
            public String form() {
                return form;
            }

            @Override
            public Object answers(Situation situation) {
                return answers.apply(situation);
            }
        };
    }
}
