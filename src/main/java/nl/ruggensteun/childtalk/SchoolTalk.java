package nl.ruggensteun.childtalk;

import java.time.LocalDate;

/**
 * What the school records of its talk with the pupil.
 *
 * @param trustedAdult the person at school whom the child can turn to; at most 80 characters
 * @param childToldOn when the child heard who that is
 * @param wantsToShareFurther may be missing
 * @param wantsHelpSharing asked only of a child that wants to share further
 */
public record SchoolTalk(
        LocalDate heldOn,
        String trustedAdult,
        LocalDate childToldOn,
        Boolean wantsToShareFurther,
        Boolean wantsHelpSharing) {

    boolean sharesFurther() {
        return Boolean.TRUE.equals(wantsToShareFurther);
    }
}
