package nl.ruggensteun.walker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** All chance of one walk: the same seed makes the same choices. Prefers what this walk did not choose before. */
final class Dice {

    private final Random random;
    private final Map<String, Integer> chosen = new HashMap<>();
    private boolean takesTurns;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From now on each question gets its answers in turn, so that whatever loops comes to an end. */
    void takeTurns() {
        takesTurns = true;
    }

    boolean takesTurns() {
        return takesTurns;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From zero up to, not including, {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> options) {
        return options.get(below(options.size()));
    }

    <T> List<T> some(List<T> options) {
        List<T> mixed = new ArrayList<>(options);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, 1 + below(mixed.size()));
    }

    /** One of the answers to a question: the less often it was given and the heavier it is, the likelier. */
    <T> T one(String question, List<T> options, ToDoubleFunction<T> weight) {
        T choice = takesTurns ? leastChosen(question, options) : weighed(question, options, weight);
        chosen.merge(question + "=" + choice, 1, Integer::sum);
        return choice;
    }

    private <T> T leastChosen(String question, List<T> options) {
        int least = options.stream()
                .mapToInt(option -> times(question, option))
                .min()
                .orElseThrow();
        return one(options.stream()
                .filter(option -> times(question, option) == least)
                .toList());
    }

    private <T> T weighed(String question, List<T> options, ToDoubleFunction<T> weight) {
        double[] weights = options.stream()
                .mapToDouble(option -> weight.applyAsDouble(option) / Math.pow(1.0 + times(question, option), 2))
                .toArray();
        double rest = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            rest -= weights[i];
            if (rest < 0) {
                return options.get(i);
            }
        }
        return options.get(options.size() - 1);
    }

    private int times(String question, Object option) {
        return chosen.getOrDefault(question + "=" + option, 0);
    }
}
