package nl.ruggensteun.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import org.springframework.stereotype.Component;

/** Looks up where a message goes, at the moment it is sent: to who acts then for somebody who is away (E-12). */
@Component
class Addresses {

    private final StaffDirectory staff;
    private final Schools schools;
    private final Absences absences;

    Addresses(StaffDirectory staff, Schools schools, Absences absences) {
        this.staff = staff;
        this.schools = schools;
        this.absences = absences;
    }

    /** Empty when nobody can be reached. */
    List<String> of(Recipient recipient) {
        return switch (recipient.kind()) {
            case USER ->
                mailable(staff.find(absences.actingFor(recipient.id())).stream().map(Staff::email));
            case TEAM -> members(recipient.id());
            case SCHOOL -> {
                List<String> members = members(recipient.id());
                yield members.isEmpty() ? mailable(contact(recipient, School::contact)) : members;
            }
            case SCHOOL_BACKUP -> mailable(contact(recipient, School::backup));
        };
    }

    private List<String> members(String group) {
        return mailable(staff.membersOf(group).stream().map(Staff::email));
    }

    private Stream<String> contact(Recipient school, ContactOf contactOf) {
        return Brin6.ofGroup(school.id())
                .flatMap(schools::find)
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
        Optional<SchoolContact> contact(School school);
    }
}
