package org.waymark.platform.engine.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The embedded server, unless a data source is given ({@code SPRING_DATASOURCE_URL}). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSettings.class, DataSourceProperties.class})
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseGiven.class)
    EmbeddedDatabase embeddedDatabase(DataSettings settings) {
        return new EmbeddedDatabase(Path.of(settings.dataDir()), () -> System.exit(1));
    }

    @Bean
    @Conditional(NoDatabaseGiven.class)
    DiskWatch diskOfDatabase(DataSettings settings) {
        return new DiskWatch(Path.of(settings.dataDir()));
    }

    @Bean
    @Conditional(NoDatabaseGiven.class)
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.username();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }

    /**
     * @param given where the embedded server is reached; none when a data source is given
     */
    @Bean(destroyMethod = "close")
    Connections dataSource(
            ObjectProvider<JdbcConnectionDetails> given, DataSourceProperties properties, Environment environment) {
        return new Connections(
                pool("waymark.web-connections", given.getIfAvailable(), properties, environment),
                pool("spring.datasource.hikari", given.getIfAvailable(), properties, environment));
    }

    /** Later than the pools, since the first connections are taken before anything is measured. */
    @Bean
    MeterBinder connectionsInUse(Connections connections) {
        return connections::measureIn;
    }

    private static HikariDataSource pool(
            String settings, JdbcConnectionDetails given, DataSourceProperties properties, Environment environment) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(settings);
        pool.setJdbcUrl(given == null ? properties.determineUrl() : given.getJdbcUrl());
        pool.setUsername(given == null ? properties.determineUsername() : given.getUsername());
        pool.setPassword(given == null ? properties.determinePassword() : given.getPassword());
        Binder.get(environment).bind(settings, Bindable.ofInstance(pool));
        return pool;
    }

    static class NoDatabaseGiven extends NoneNestedConditions {

        NoDatabaseGiven() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class UrlGiven {}
    }
}
