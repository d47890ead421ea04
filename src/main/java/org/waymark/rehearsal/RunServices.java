package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.mail.Postman;
import org.waymark.platform.tasks.Desk;
import org.waymark.rehearsal.outcome.StuckRun;

/** What every run of a scenario works with. */
@Component
class RunServices {

    private final EngineByHand engine;
    private final Acting acting;
    private final Desk desk;
    private final Inspections inspections;
    private final Postman postman;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, Actor> actors;

    RunServices(
            EngineByHand engine,
            Acting acting,
            Desk desk,
            Inspections inspections,
            Postman postman,
            ObjectMapper json,
            Clock clock,
            List<Actor> actors) {
        this.engine = engine;
        this.acting = acting;
        this.desk = desk;
        this.inspections = inspections;
        this.postman = postman;
        this.json = json;
        this.clock = clock;
        this.actors = actors.stream().collect(Collectors.toMap(Actor::form, Function.identity()));
    }

    EngineByHand engine() {
        return engine;
    }

    Acting acting() {
        return acting;
    }

    Desk desk() {
        return desk;
    }

    Inspections inspections() {
        return inspections;
    }

    Runnable postman() {
        return postman::deliver;
    }

    ObjectMapper json() {
        return json;
    }

    Clock clock() {
        return clock;
    }

    Actor actor(String form) {
        Actor actor = actors.get(form);
        if (actor == null) {
            throw new StuckRun("Nobody knows how to fill in the form " + form + ".");
        }
        return actor;
    }
}
