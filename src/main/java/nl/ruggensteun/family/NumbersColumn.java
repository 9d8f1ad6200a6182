package nl.ruggensteun.family;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A few small numbers in one column: {@code 1,3}. */
@Converter
class NumbersColumn implements AttributeConverter<Set<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Integer> numbers) {
        return numbers == null
                ? null
                : new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public Set<Integer> convertToEntityAttribute(String column) {
        if (column == null || column.isEmpty()) {
            return column == null ? null : Set.of();
        }
        return Arrays.stream(column.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
