package nl.ruggensteun.platform.hardening;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs {@link SchoolRights} just after midnight, when a birthday may have ended a consent, and every quarter hour. */
@Configuration
@EnableScheduling
class SchoolRightsEveryDay {

    private final SchoolRights rights;

    SchoolRightsEveryDay(SchoolRights rights) {
        this.rights = rights;
    }

    @Scheduled(cron = "5 */15 * * * *", zone = "Europe/Amsterdam")
    void refresh() {
        rights.refresh();
    }
}
