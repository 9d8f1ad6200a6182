package nl.ruggensteun.family;

import org.springframework.stereotype.Component;

/** Gives out dossier numbers: one row per year, changed under a lock, so that two intakes never get the same. */
@Component
class DossierNumbers {

    /** A row that is always there: who holds it may add the first row of a new year. */
    private static final int GATE = 0;

    private final NumberCounterRepository counters;

    DossierNumbers(NumberCounterRepository counters) {
        this.counters = counters;
    }

    /** Within the transaction of the registration, so that a refused registration uses no number. */
    String next(int year) {
        counters.lock(GATE).orElseThrow();
        NumberCounter counter = counters.lock(year).orElseGet(() -> counters.save(new NumberCounter(year)));
        return "%d-%04d".formatted(year, counter.next());
    }
}
