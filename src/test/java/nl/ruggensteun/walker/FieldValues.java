package nl.ruggensteun.walker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruggensteun.process.CaseFixture;

/**
 * What a person could fill in: by the type of the question, and for a few by its name, where only some values exist. A
 * new form needs nothing here unless it asks for something of which a text, a choice or a day would be wrong.
 */
final class FieldValues {

    private static final List<String> SCHOOLS = List.of(CaseFixture.REGENBOOG, CaseFixture.KOMPAS);
    private static final List<String> BEGELEIDERS = List.of("anna", "bram");
    private static final Set<String> SELDOM = Set.of(
            "participates=NO",
            "supportStatus=ENDED",
            "nextStep=ENDED",
            "outcome=REFUSED",
            "outcome=NOT_REACHABLE",
            "outcome=CANCELLED",
            "schoolSituation=NO_SCHOOL",
            "familyIsBack=NO",
            "childCanDecide=NO",
            "violence=CURRENT");
    private static final double SELDOM_WEIGHT = 0.15;

    /** Ticks that change what may be done with a family; the others are a yes or no like any. */
    private static final Set<String> SELDOM_TICKED =
            Set.of("mustNotBeInformed", "addressConfidential", "hideShelterName", "parentsApart");

    private final WalkedFamily family;
    private final Dice dice;
    private final String marker;
    private int texts;

    /** @param marker begins every text, so that it can be looked for where it must not be */
    FieldValues(WalkedFamily family, Dice dice, String marker) {
        this.family = family;
        this.dice = dice;
        this.marker = marker;
    }

    /**
     * Possible answers, the likeliest first; after a refusal the next is taken.
     *
     * @param answers what was filled in above it
     */
    List<Object> of(String form, FormField field, Map<String, Object> answers) {
        List<Object> named = byName(field, answers);
        if (!named.isEmpty()) {
            return named;
        }
        return switch (field.type()) {
            case "checkbox" -> ticks(form, field);
            case "radio", "select" -> choices(form, field);
            case "checklist", "taglist" -> subsets(field, field.options());
            case "datetime" -> field.subtype().equals("time") ? List.of("15:30", "16:45", "00:05") : days(field);
            case "number" -> List.of(1, 2, 3);
            default -> List.of(text(field));
        };
    }

    private List<Object> byName(FormField field, Map<String, Object> answers) {
        return switch (field.key()) {
            case "caseId" -> mixed(family.openCaseIds());
            case "familyNumber" -> List.of(family.number());
            case "brin6" -> mixed(SCHOOLS);
            case "newBegeleider" -> mixed(BEGELEIDERS);
            case "schoolTown" -> List.of("Voorbeeldstad");
            case "parent", "otherParent", "talkWith" -> mixed(numbers(answers));
            case "takeAlong" ->
                Stream.concat(mixed(family.openCaseIds()).stream(), Stream.of(""))
                        .toList();
            case "authority" -> subsets(field, numbers(answers));
            default -> List.of();
        };
    }

    /** The numbers of the adults: of the rows above, or of those in the dossier. */
    private List<String> numbers(Map<String, Object> answers) {
        int adults = answers.get("guardians") instanceof List<?> rows ? rows.size() : family.adults();
        return IntStream.rangeClosed(1, Math.max(1, adults))
                .mapToObj(String::valueOf)
                .toList();
    }

    private List<Object> ticks(String form, FormField field) {
        if (field.required()) {
            return List.of(true);
        }
        boolean first = SELDOM_TICKED.contains(field.key())
                ? dice.chance(0.15)
                : dice.one(form + "/" + field.key(), List.of(true, false), tick -> 1.0);
        return List.of(first, !first);
    }

    private List<Object> choices(String form, FormField field) {
        List<Object> all = new ArrayList<>(field.options());
        Object first = dice.one(
                form + "/" + field.key(),
                all,
                option -> SELDOM.contains(field.key() + "=" + option) ? SELDOM_WEIGHT : 1.0);
        all.remove(first);
        all.add(0, first);
        return all;
    }

    private List<Object> subsets(FormField field, List<String> options) {
        List<Object> several = new ArrayList<>();
        if (SELDOM_TICKED.contains(field.key()) && dice.chance(0.8)) {
            several.add(List.of());
        }
        several.add(dice.chance(0.6) ? List.copyOf(options) : List.copyOf(dice.some(options)));
        several.add(List.copyOf(options));
        options.forEach(option -> several.add(List.of(option)));
        several.add(List.of());
        return several;
    }

    private List<Object> days(FormField field) {
        LocalDate today = family.today();
        List<LocalDate> days = new ArrayList<>();
        if (field.key().equals("birthDate")) {
            days.addAll(List.of(
                    today.minusYears(8),
                    today.minusYears(12).plusDays(1 + dice.below(12)),
                    today.minusYears(16).plusDays(1 + dice.below(12)),
                    today.minusYears(13),
                    today.minusYears(17)));
            days.add(0, dice.one(days));
        } else if (field.onlyAhead()) {
            days.addAll(List.of(today.plusDays(1 + dice.below(9)), today.plusDays(1), today.plusDays(30)));
        } else {
            days.addAll(List.of(today, today.minusDays(1), today.minusDays(7), today.plusDays(3), today.minusDays(30)));
            if (dice.chance(0.2)) {
                days.add(0, dice.one(days));
            }
        }
        return days.stream().map(day -> (Object) day.toString()).toList();
    }

    private Object text(FormField field) {
        String key = field.key().toLowerCase();
        texts++;
        if (key.endsWith("phone")) {
            return "06 " + (10_000_000 + texts);
        }
        String text = marker + texts;
        if (field.email() || key.endsWith("email")) {
            return text + "@voorbeeld.example";
        }
        return text.substring(0, Math.min(text.length(), field.longest()));
    }

    private List<Object> mixed(List<String> options) {
        return options.isEmpty() ? List.of("-") : new ArrayList<>(List.copyOf(order(options)));
    }

    private List<String> order(List<String> options) {
        List<String> ordered = new ArrayList<>(options);
        String first = dice.one(options);
        ordered.remove(first);
        ordered.add(0, first);
        return ordered;
    }
}
