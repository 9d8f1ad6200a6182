package nl.ruggensteun.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.ruggensteun.Ruggensteun;
import nl.ruggensteun.support.DatabaseTables;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.TestDatabase;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** H3, H12: one real start with profile {@code postgres} on a real PostgreSQL, seen from behind the reverse proxy. */
class ProductionTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String ADMIN = "beheerder1";
    private static final String PASSWORD = "Lang-Genoeg-2026!";

    private static ConfigurableApplicationContext production;
    private static int port;
    private static IdentityService identities;

    @BeforeAll
    static void start() {
        ClockUtil.reset();
        production = new SpringApplicationBuilder(Ruggensteun.class)
                .profiles("postgres")
                .run(
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--RUGGENSTEUN_DB_URL=" + TestDatabase.onPostgres(),
                        "--RUGGENSTEUN_DB_USER=postgres",
                        "--RUGGENSTEUN_DB_PASSWORD=postgres",
                        "--RUGGENSTEUN_ADMIN_USER=" + ADMIN,
                        "--RUGGENSTEUN_ADMIN_PASSWORD=" + PASSWORD,
                        "--RUGGENSTEUN_BASE_URL=https://taken.voorbeeld.example",
                        "--RUGGENSTEUN_ORGANISATION_NAME=Huis aan de Gracht",
                        "--RUGGENSTEUN_SMTP_HOST=smtp.voorbeeld.example",
                        "--RUGGENSTEUN_SMTP_SENDER=taken@voorbeeld.example");
        port = production.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        identities = production.getBean(IdentityService.class);
    }

    @AfterAll
    static void stop() {
        production.close();
    }

    @Test
    void nothingOfTheDemo_isThere() {
        var tables = new DatabaseTables(production.getBean(DataSource.class));

        assertThat(tables.ourRows().entrySet())
                .hasSizeGreaterThan(10)
                .filteredOn(table -> table.getValue() > 0)
                .extracting(Map.Entry::getKey)
                .as("the counter of the family numbers is there from the start")
                .containsExactly("rs_family_number");
        assertThat(production
                        .getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
        assertThat(production.getBeanNamesForType(DemoUsers.class)).isEmpty();
        assertThat(production.getBean(JavaMailSender.class)).isInstanceOf(JavaMailSenderImpl.class);
    }

    @Test
    void oneAdministrator_isADirectMemberOfTheGroupThatTheSetUpPageLooksAt() {
        assertThat(identities.createUserQuery().unlimitedList())
                .extracting(User::getId)
                .containsExactly(ADMIN);
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").unlimitedList())
                .extracting(User::getId)
                .containsExactly(ADMIN);
    }

    @Test
    void anotherAdministratorInTheSettings_changesNothingOnceThereIsOne() {
        new FirstAdministrator(identities, "anderebeheerder", "Nog-Een-Lang-Woord-1!").run(null);
        new FirstAdministrator(identities, ADMIN, "Nog-Een-Lang-Woord-1!").run(null);

        assertThat(identities.createUserQuery().count()).isEqualTo(1);
        assertThat(identities.checkPassword(ADMIN, PASSWORD)).isTrue();
    }

    @Test
    void administratorWithAWeakPassword_isNotMadeAndTheSettingIsNamed() {
        identities.deleteMembership(ADMIN, Groups.ADMINISTRATOR);

        assertThatThrownBy(() -> new FirstAdministrator(identities, "nieuw", "kort").run(null))
                .hasMessageContaining("RUGGENSTEUN_ADMIN_PASSWORD");

        assertThat(identities.createUserQuery().userId("nieuw").count()).isZero();
        new FirstAdministrator(identities, ADMIN, PASSWORD).run(null);
        oneAdministrator_isADirectMemberOfTheGroupThatTheSetUpPageLooksAt();
    }

    @Test
    void loginPage_showsTheOrganisationAndNoDemo() {
        String page = HttpPerson.behindProxy(port).get("/login").body();

        assertThat(page).contains("Huis aan de Gracht").doesNotContain("Voorbeeldhaven", "Dit is een demo", "anna");
    }

    @Test
    void demoLogins_doNotWork() {
        for (DemoUsers.Person person : DemoUsers.PEOPLE) {
            assertThat(location(HttpPerson.behindProxy(port).login(person.id(), DemoUsers.PASSWORD)))
                    .as(person.id())
                    .endsWith("/login?error");
        }
    }

    @Test
    void everyCookie_isSecure() {
        var person = HttpPerson.behindProxy(port);
        List<String> before = cookies(person.get("/login"));
        List<String> login = cookies(person.login(ADMIN, PASSWORD));
        List<String> webapp = cookies(person.get("/camunda/app/admin/default/"));

        assertThat(before).isNotEmpty().allSatisfy(ProductionTest::secure);
        assertThat(login).isNotEmpty().allSatisfy(ProductionTest::secure);
        assertThat(webapp)
                .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN"))
                .allSatisfy(ProductionTest::secure);
    }

    @Test
    void browsers_areToldToStayOnHttps() {
        var admin = admin();

        for (String page : List.of("/login", "/camunda/app/admin/default/", "/camunda/app/welcome/default/")) {
            assertThat(admin.get(page).headers().firstValue("Strict-Transport-Security"))
                    .as(page)
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        }
    }

    @Test
    void weakPassword_isRefusedOnEveryRoad() {
        var admin = admin();
        var made = admin.post(
                ENGINE + "/user/create",
                "{\"profile\":{\"id\":\"nieuw\",\"firstName\":\"N\",\"lastName\":\"W\"},"
                        + "\"credentials\":{\"password\":\"kort\"}}");
        var changed = admin.put(
                ENGINE + "/user/" + ADMIN + "/credentials",
                "{\"password\":\"kort\",\"authenticatedUserPassword\":\"" + PASSWORD + "\"}");
        User user = identities.newUser("nieuw");
        user.setPassword("kort");

        assertThat(made.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(changed.statusCode()).isGreaterThanOrEqualTo(400);
        assertThatThrownBy(() -> identities.saveUser(user)).hasMessageContaining("policy");
        assertThat(identities.createUserQuery().userId("nieuw").count()).isZero();
        assertThat(identities.checkPassword(ADMIN, PASSWORD)).isTrue();
    }

    @Test
    void engine_runsWithItsPasswordPolicy() {
        var engine = production.getBean(ProcessEngineConfigurationImpl.class);

        assertThat(engine.isEnablePasswordPolicy()).isTrue();
        assertThat(engine.getPasswordPolicy().getRules()).isNotEmpty();
    }

    private static HttpPerson admin() {
        var person = HttpPerson.behindProxy(port);
        assertThat(location(person.login(ADMIN, PASSWORD))).doesNotContain("error");
        person.get("/camunda/app/admin/default/");
        return person;
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static void secure(String cookie) {
        assertThat(cookie).containsPattern("; ?Secure").contains("SameSite=Strict");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
