package nl.ruggensteun;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import nl.ruggensteun.command.ImportSchools;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the application: the engine, its webapps, the domain and the login page in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Ruggensteun {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /**
     * The engine reads the hour of a timer in the zone of the machine, which is often UTC on a server.
     *
     * @param args settings; or a command first: {@code import-schools <file>}
     */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(NETHERLANDS));
        if (args.length > 0 && args[0].equals(ImportSchools.COMMAND)) {
            System.exit(ImportSchools.run(args, System.out));
        }
        SpringApplication.run(Ruggensteun.class, args);
    }

    /** The one source of time; dates are dates in the Netherlands. */
    @Bean
    Clock clock() {
        return Clock.system(NETHERLANDS);
    }
}
