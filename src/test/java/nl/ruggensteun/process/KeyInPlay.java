package nl.ruggensteun.process;

import java.util.Map;

/** What runs with one business key and is about no case: the preparation of a school, or a covenant. */
public final class KeyInPlay extends InPlay<KeyInPlay> {

    public KeyInPlay(CaseFixture cases, String key) {
        super(cases, key);
    }

    @Override
    KeyInPlay self() {
        return this;
    }

    public KeyInPlay karin(String task, Map<String, Object> answers) {
        return does("karin", task, answers);
    }
}
