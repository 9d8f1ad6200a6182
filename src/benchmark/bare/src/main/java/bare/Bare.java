package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Camunda 7.24 as its starters give it. */
@SpringBootApplication
public class Bare {

    public static void main(String[] args) {
        SpringApplication.run(Bare.class, args);
    }
}
