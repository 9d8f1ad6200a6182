package nl.ruggensteun.consent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.ruggensteun.family.Channel;

/** One time that somebody tried to reach a person; what was said is not kept. */
@Embeddable
public record Attempt(LocalDate triedOn, @Enumerated(EnumType.STRING) Channel channel) {}
