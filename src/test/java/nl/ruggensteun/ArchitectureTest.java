package nl.ruggensteun;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import nl.ruggensteun.disclosure.SharePermit;

/** The arrows between packages: nouns know nothing of the engine, processes meet in the model only. */
@AnalyzeClasses(packages = "nl.ruggensteun", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] NOUNS = {
        "..ruggensteun.family..",
        "..ruggensteun.school..",
        "..ruggensteun.consent..",
        "..ruggensteun.disclosure..",
        "..ruggensteun.meeting..",
        "..ruggensteun.specialcase..",
        "..ruggensteun.childtalk..",
        "..ruggensteun.experience..",
        "..ruggensteun.timeline..",
        "..ruggensteun.notification..",
        "..ruggensteun.calendar..",
        "..ruggensteun.access..",
        "..ruggensteun.breach..",
        "..ruggensteun.absence..",
        "..ruggensteun.covenant..",
        "..ruggensteun.problem..",
        "..ruggensteun.reporting.."
    };

    @ArchTest
    static final ArchRule nouns_knowNothingOfTheEngine = noClasses()
            .that()
            .resideInAnyPackage(NOUNS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "..ruggensteun.process..",
                    "..ruggensteun.platform..",
                    "..ruggensteun.tasklist..",
                    "..ruggensteun.cockpit..",
                    "..ruggensteun.web..",
                    "..ruggensteun.demo..");

    @ArchTest
    static final ArchRule theEngine_isAtTheEdge = noClasses()
            .that(resideInAPackage("nl.ruggensteun..")
                    .and(not(resideInAnyPackage(
                            "nl.ruggensteun.process..",
                            "nl.ruggensteun.platform..",
                            "nl.ruggensteun.tasklist..",
                            "nl.ruggensteun.cockpit..",
                            "nl.ruggensteun.demo.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theEnginesInside_isForThePlatform = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ruggensteun.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule platform_servesAndKnowsNobody = noClasses()
            .that()
            .resideInAPackage("nl.ruggensteun.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..ruggensteun.process..",
                    "..ruggensteun.tasklist..",
                    "..ruggensteun.cockpit..",
                    "..ruggensteun.web..",
                    "..ruggensteun.demo..",
                    "..ruggensteun.family..",
                    "..ruggensteun.consent..",
                    "..ruggensteun.disclosure..",
                    "..ruggensteun.meeting..");

    @ArchTest
    static final ArchRule processes_meetInTheModelOnly =
            slices().matching("nl.ruggensteun.process.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nouns_haveNoCycles =
            slices().matching("nl.ruggensteun.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyDisclosure_permitsSharing = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ruggensteun.disclosure..")
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(
                    HasOwner.Predicates.With.owner(JavaClass.Predicates.equivalentTo(SharePermit.class))));

    @ArchTest
    static final ArchRule time_comesFromTheClock = noClasses()
            .that()
            .resideInAPackage("nl.ruggensteun..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule delegatesAndTasks_areHidden = classes()
            .that()
            .resideInAPackage("nl.ruggensteun.process.(*)..")
            .and()
            .haveSimpleNameEndingWith("Delegate")
            .or()
            .haveSimpleNameEndingWith("Task")
            .and()
            .areNotInterfaces()
            .should()
            .notBePublic();
}
