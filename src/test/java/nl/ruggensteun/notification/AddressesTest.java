package nl.ruggensteun.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.notification.Recipient.Kind;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Contacts;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a mail goes is decided when it goes: people come and leave (E-11). */
class AddressesTest {

    private static final Brin6 SCHOOL = new Brin6("99AA00");
    private static final Recipient TO_SCHOOL = new Recipient(Kind.SCHOOL, SCHOOL.group());
    private static final Recipient TO_BACKUP = new Recipient(Kind.SCHOOL_BACKUP, SCHOOL.group());

    private final StaffDirectory staff = mock();
    private final Schools schools = mock();
    private final School school = mock();
    private final Absences absences = mock();
    private final Addresses addresses = new Addresses(staff, schools, absences, Clock.systemUTC());

    @BeforeEach
    void aSchoolThatNamedItsContacts() {
        when(absences.actingFor("anna")).thenReturn("anna");
        when(schools.find(SCHOOL)).thenReturn(Optional.of(school));
        when(school.contactsOn(any()))
                .thenReturn(new Contacts(
                        Optional.of(new SchoolContact("Een", "contact@school.example", null)),
                        Optional.of(new SchoolContact("Twee", "backup@school.example", null)),
                        Optional.empty()));
    }

    @Test
    void user_isReachedAtTheAddressOfToday() {
        when(staff.find("anna")).thenReturn(Optional.of(new Staff("anna", "Anna", "anna@opvang.example")));

        assertThat(addresses.of(new Recipient(Kind.USER, "anna"))).containsExactly("anna@opvang.example");
    }

    @Test
    void userWhoIsAway_isReachedThroughTheSubstitute() {
        when(absences.actingFor("anna")).thenReturn("bram");
        when(staff.find("bram")).thenReturn(Optional.of(new Staff("bram", "Bram", "bram@opvang.example")));

        assertThat(addresses.of(new Recipient(Kind.USER, "anna"))).containsExactly("bram@opvang.example");
    }

    @Test
    void userWhoLeft_isNotReached() {
        assertThat(addresses.of(new Recipient(Kind.USER, "anna"))).isEmpty();
    }

    @Test
    void team_isReachedAsFarAsItHasAddresses() {
        when(staff.membersOf("begeleider"))
                .thenReturn(List.of(
                        new Staff("anna", "Anna", "anna@opvang.example"),
                        new Staff("bram", "Bram", null),
                        new Staff("carla", "Carla", " ")));

        assertThat(addresses.of(new Recipient(Kind.TEAM, "begeleider"))).containsExactly("anna@opvang.example");
    }

    @Test
    void school_isReachedThroughItsPeople() {
        when(staff.membersOf("school99AA00")).thenReturn(List.of(new Staff("iris", "Iris", "iris@school.example")));

        assertThat(addresses.of(TO_SCHOOL)).containsExactly("iris@school.example");
    }

    @Test
    void schoolWithoutAccounts_isReachedThroughItsContactPerson() {
        assertThat(addresses.of(TO_SCHOOL)).containsExactly("contact@school.example");
    }

    @Test
    void backup_isReachedAtTheAddressTheSchoolNamed() {
        when(staff.membersOf("school99AA00")).thenReturn(List.of(new Staff("iris", "Iris", "iris@school.example")));

        assertThat(addresses.of(TO_BACKUP)).containsExactly("backup@school.example");
    }

    @Test
    void schoolThatNamedNobody_isNotReached() {
        when(school.contactsOn(any()))
                .thenReturn(new Contacts(
                        Optional.empty(), Optional.of(new SchoolContact("Twee", null, null)), Optional.empty()));

        assertThat(addresses.of(TO_SCHOOL)).isEmpty();
        assertThat(addresses.of(TO_BACKUP)).isEmpty();
    }
}
