package nl.ruggensteun.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Contacts;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** Looks up where a message goes, at the moment it is sent: to who acts then for somebody who is away (E-12). */
@Component
class Addresses {

    private final StaffDirectory staff;
    private final Schools schools;
    private final Absences absences;
    private final Clock clock;

    Addresses(StaffDirectory staff, Schools schools, Absences absences, Clock clock) {
        this.staff = staff;
        this.schools = schools;
        this.absences = absences;
        this.clock = clock;
    }

    /** Empty when nobody can be reached. */
    List<String> of(Recipient recipient) {
        return switch (recipient.kind()) {
            case USER ->
                mailable(staff.find(absences.actingFor(recipient.id())).stream().map(Staff::email));
            case TEAM -> members(recipient.id());
            case SCHOOL -> {
                List<String> members = members(recipient.id());
                yield members.isEmpty() ? mailable(contact(recipient, Contacts::contact)) : members;
            }
            case SCHOOL_BACKUP -> mailable(contact(recipient, Contacts::backup));
        };
    }

    private List<String> members(String group) {
        return mailable(staff.membersOf(group).stream().map(Staff::email));
    }

    private Stream<String> contact(Recipient school, ContactOf contactOf) {
        return Brin6.ofGroup(school.id())
                .flatMap(schools::find)
                .map(found -> found.contactsOn(LocalDate.now(clock)))
                .flatMap(contactOf::contact)
                .map(SchoolContact::email)
                .stream();
    }

    private static List<String> mailable(Stream<String> addresses) {
        return addresses
                .filter(Objects::nonNull)
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
    }

    private interface ContactOf {
        Optional<SchoolContact> contact(Contacts contacts);
    }
}
