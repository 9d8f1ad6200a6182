package nl.ruggensteun.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An empty database for each started application: H2 in memory, or one in a PostgreSQL 17 that this JVM started. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("testDatabase", connection("test" + NUMBER.incrementAndGet())));
    }

    /** True when the tests run on PostgreSQL; for the few that ask the database's catalogue. */
    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("ruggensteun.test.database"));
    }

    /** The address of an empty database on PostgreSQL, whatever the other tests run on; its user is {@code postgres}. */
    public static String onPostgres() {
        return createOnPostgres("test" + NUMBER.incrementAndGet());
    }

    private static Map<String, Object> connection(String name) {
        if (!isPostgres()) {
            return Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        }
        return Map.of("spring.datasource.url", createOnPostgres(name), "spring.datasource.username", "postgres");
    }

    private static String createOnPostgres(String name) {
        EmbeddedPostgres server = Server.RUNNING;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** Started by the first test that needs it; stops with the JVM, after all applications: they still need it to close. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot start the embedded PostgreSQL", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot stop the embedded PostgreSQL", e);
            }
        }
    }
}
