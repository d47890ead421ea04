package org.waymark.platform.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.core.io.Resource;
import org.waymark.WaymarkTest;
import org.waymark.platform.machine.HealthDatabase;

/** A version's models wait until no node is alive that has others, and no node takes steps of models that came after it. */
@WaymarkTest
class ModelsOfNodesTest {

    private static final int ANOTHER_VERSION = 1;

    @Autowired
    private HealthDatabase health;

    @Autowired
    private DataSource database;

    @Autowired
    private DataSourceProperties server;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void theyAreTakenInAtOnceWhereAllNodesHaveTheSame() {
        ModelsOfNodes models = new ModelsOfNodes(health);
        models.deploy(own(), taken::incrementAndGet);
        models.deployWhenAlone();
        assertThat(taken).hasValue(1);
    }

    @Test
    void theyWaitForANodeOfAnotherVersion() throws SQLException {
        ModelsOfNodes models = new ModelsOfNodes(health);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock_shared(%d, %d)".formatted(ModelsOfNodes.KIND, ANOTHER_VERSION));
            models.deploy(own(), taken::incrementAndGet);
            models.deployWhenAlone();
            assertThat(taken).hasValue(0);
            statement.execute(
                    "select pg_advisory_unlock_shared(%d, %d)".formatted(ModelsOfNodes.KIND, ANOTHER_VERSION));
        }
        models.deployWhenAlone();
        assertThat(taken).hasValue(1);
    }

    @Test
    void theyWaitForANodeThatIsTooOldToSayWhatItHas() throws SQLException {
        ModelsOfNodes models = new ModelsOfNodes(health);
        Properties named = new Properties();
        named.setProperty("user", server.determineUsername());
        Optional.ofNullable(server.determinePassword()).ifPresent(password -> named.setProperty("password", password));
        named.setProperty("ApplicationName", "waymark web");
        try (Connection old = DriverManager.getConnection(server.determineUrl(), named)) {
            assertThat(old.isValid(1)).isTrue();
            models.deploy(own(), taken::incrementAndGet);
            assertThat(taken).hasValue(0);
        }
    }

    @Test
    void stepsAreTakenOfTheModelsThatWereThereOrAreItsOwnAlone() {
        assertThat(engine.isJobExecutorDeploymentAware()).isTrue();
        assertThat(engine.getRegisteredDeployments())
                .containsAll(repository.createDeploymentQuery().deploymentName("Waymark").list().stream()
                        .map(Deployment::getId)
                        .toList());
    }

    private List<Resource> own() {
        return List.of(((SpringProcessEngineConfiguration) engine).getDeploymentResources());
    }
}
