package org.waymark.platform.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.trial.Trial;

/** A user of its own for each test of signing in, and the form that Tasklist sends for them. */
@WaymarkTest
abstract class SignInFixture {

    static final String PASSWORD = "kettle-orchard-lamp";
    static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    @LocalServerPort
    int port;

    @Autowired
    Trial trial;

    @Autowired
    UserAccounts accounts;

    @Autowired
    JdbcTemplate database;

    final String user = "signer" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    @BeforeEach
    void aUser() {
        trial.prepare();
        accounts.create(user, "Sigrid", "Nansen", null, PASSWORD, List.of("inspectors"));
    }

    HttpResponse<String> signIn(String password) throws Exception {
        return SignedIn.nobody(port)
                .send("POST", LOGIN, "username=" + user + "&password=" + password, "application/x-www-form-urlencoded");
    }
}
