package nl.ruggensteun;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the application: the engine, its webapps, the domain and the login page in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Ruggensteun {

    public static void main(String[] args) {
        SpringApplication.run(Ruggensteun.class, args);
    }

    /** The one source of time; dates are dates in the Netherlands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
