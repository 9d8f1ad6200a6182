package nl.ruggensteun.platform.hardening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one upload: Dutch sentences, each once, in the order in which they were found. */
final class Problems {

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    List<String> all() {
        return List.copyOf(sentences);
    }
}
