package nl.ruggensteun.covenant;

/** The two sides of a covenant. */
public enum Party {
    SHELTER,
    SCHOOL
}
