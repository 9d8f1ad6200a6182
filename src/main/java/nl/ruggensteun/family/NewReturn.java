package nl.ruggensteun.family;

import java.time.LocalDate;

/**
 * A family that comes back, as the begeleider reports it.
 *
 * @param familyNumber of the earlier file
 * @param childBirthDate of one of its children: a number alone opens nothing
 * @param intakeDate of the new period of support
 */
public record NewReturn(String familyNumber, LocalDate childBirthDate, LocalDate intakeDate, SupportForm supportForm) {}
