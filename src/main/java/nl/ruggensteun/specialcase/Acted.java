package nl.ruggensteun.specialcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the begeleider did on a day on which the school could not be reached (E-13). */
@Embeddable
public record Acted(LocalDate actedOn, @Column(name = "acted", length = 1500) String what) {}
