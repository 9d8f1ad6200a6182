package nl.ruggensteun.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who came from the school, in one column: {@code TEACHER,IB_ER}; empty in talks from before it was asked. */
@Converter
class AttendeesColumn implements AttributeConverter<Set<SchoolAttendee>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SchoolAttendee> attendees) {
        return attendees == null || attendees.isEmpty()
                ? null
                : new TreeSet<>(attendees).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SchoolAttendee> convertToEntityAttribute(String column) {
        return column == null
                ? Set.of()
                : Arrays.stream(column.split(","))
                        .map(SchoolAttendee::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
