package nl.ruggensteun.web.schools;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.SchoolUpdate;
import org.springframework.util.StringUtils;

/**
 * What somebody typed on the page of a school, kept as it is until it is right.
 *
 * @param closed null when the box is not ticked
 * @param studyDays dates as {@code 12-03-2027}, with blanks, commas or new lines between them
 */
record SchoolForm(
        HolidayRegion region,
        String contactName,
        String contactEmail,
        String contactPhone,
        String backupName,
        String backupEmail,
        String backupPhone,
        ContactRole whoContacts,
        String studyDays,
        Boolean closed) {

    static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    static SchoolForm of(School school) {
        SchoolContact contact = school.contact().orElse(new SchoolContact(null, null, null));
        SchoolContact backup = school.backup().orElse(new SchoolContact(null, null, null));
        return new SchoolForm(
                school.region(),
                contact.name(),
                contact.email(),
                contact.phone(),
                backup.name(),
                backup.email(),
                backup.phone(),
                school.whoContacts().orElse(null),
                new TreeSet<>(school.studyDays())
                        .stream().map(day -> day.format(SHOWN)).collect(Collectors.joining("\n")),
                school.isClosed());
    }

    /** @throws InputRejected at field {@code studyDays} */
    SchoolUpdate toUpdate() {
        boolean nobodyNamed = Stream.of(contactName, contactEmail, contactPhone, backupName, backupEmail, backupPhone)
                .noneMatch(StringUtils::hasText);
        return new SchoolUpdate(
                region,
                nobodyNamed ? null : new SchoolContact(contactName, contactEmail, contactPhone),
                nobodyNamed ? null : new SchoolContact(backupName, backupEmail, backupPhone),
                whoContacts,
                days(),
                Boolean.TRUE.equals(closed));
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (String word : StringUtils.hasText(studyDays) ? studyDays.strip().split("[\\s,;]+") : new String[0]) {
            try {
                days.add(LocalDate.parse(word, DUTCH));
            } catch (DateTimeParseException e) {
                throw new InputRejected(
                        "studyDays", "Schrijf elke dag als dag-maand-jaar, bijvoorbeeld 12-03-2027, elk op een regel.");
            }
        }
        return days;
    }
}
