package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.rehearsal.PlayedInspections;

/** At 400 % of a window of 1280 pixels, which leaves 320, nothing has to be scrolled in two directions but tables and pictures. */
class NarrowWindowIT extends AtTheScreen {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 900;
    private static final String UNFOLDED =
            "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })";
    private static final String AWAY = "insert into absence (id, user_id, first_day, last_day, kind, by_user, at)"
            + " values (gen_random_uuid(), 'inspector1', '2039-01-03', '2039-01-03', 'LEAVE', 'manager', now())";
    private static final String BACK = "delete from absence where last_day = '2039-01-03'";

    @Autowired
    private PlayedInspections inspections;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private JdbcClient database;

    @AfterAll
    void end() {
        database.sql(BACK).update();
    }

    @Test
    void noPageOfOurOwnScrollsSideways() throws IOException {
        inspections.comeTogether(PASSWORD);
        accounts.create("narrowly", "Nan", "Narrow", null, PASSWORD, List.of("camunda-admin"));
        database.sql(AWAY).update();
        List<String> wide = new ArrayList<>();
        for (String user : List.of("manager", "narrowly")) {
            try (Visitor visitor = signedIn(user)) {
                visitor.eachInATab(ownPages(), (address, page) -> {
                    page.setViewportSize(WIDTH, HEIGHT);
                    page.locator("main h1").waitFor();
                    page.evaluate(UNFOLDED);
                    int width = (int) page.evaluate("document.documentElement.scrollWidth");
                    if (width > WIDTH) {
                        wide.add(user + ", " + address + ": " + width);
                    }
                });
            }
        }
        assertThat(wide).isEmpty();
    }
}
