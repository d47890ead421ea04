package org.waymark.rehearsal;

import java.util.function.Function;

/** Knows what to answer on one form, as a person who does that work would. */
interface Player {

    /** The form it plays. */
    String form();

    /**
     * Answers that the form takes: an object that becomes the JSON which the form's page would send.
     *
     * @throws NotNow   when it is too early for this
     * @throws NotForMe when somebody else has to do it
     */
    Object answers(Scene scene);

    static Player of(String form, Function<Scene, Object> answers) {
        return new Player() {
            @Override
            public String form() {
                return form;
            }

            @Override
            public Object answers(Scene scene) {
                return answers.apply(scene);
            }
        };
    }
}
