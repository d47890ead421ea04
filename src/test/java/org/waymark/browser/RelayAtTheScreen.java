package org.waymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.rehearsal.PlayedFortnight.ForTheScreen;
import org.waymark.rehearsal.PlayedRelay;

/** An inspection that goes from hand to hand: some of its tasks are worked at the screens of a cast, the rest is played. */
abstract class RelayAtTheScreen extends AtTheScreen {

    @Autowired
    ApplicationContext context;

    @Autowired
    EngineByHand engine;

    @Autowired
    Clock clock;

    @Autowired
    UserAccounts accounts;

    Cast cast;
    PlayedRelay relay;

    /** Once its people are there, who sign in at Tasklist when they are needed first. */
    void openTheCast() {
        cast = new Cast(site(), clock, user -> visitor("tasklist", user));
    }

    @AfterAll
    void end() {
        engine.resetClock();
        if (cast != null) {
            cast.close();
        }
    }

    /** Fills a task's form at a user's screen and completes it; a look may be taken at what was filled in. */
    void work(ForTheScreen task, String user, JsonNode answers, Consumer<Locator> look) {
        Hand hand = new Hand(cast.of(user));
        Locator form = hand.open(task);
        hand.fill(form, answers);
        look.accept(form);
        hand.complete(form);
        relay.settle();
    }
}
