package nl.ruggensteun.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last dossier number given out in a year. */
@Entity
@Table(name = "rs_family_number")
class NumberCounter {

    @Id
    @Column(name = "intake_year")
    private Integer year;

    private int lastNumber;

    protected NumberCounter() {}

    NumberCounter(int year) {
        this.year = year;
    }

    int next() {
        return ++lastNumber;
    }
}
