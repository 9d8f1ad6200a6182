package nl.ruggensteun.covenant;

import nl.ruggensteun.problem.Problems;

/**
 * Who signed for one school.
 *
 * @param brin6 as somebody typed it
 */
public record SchoolSide(String brin6, String schoolSigner, String schoolFunction) {

    void check(Problems problems, String prefix) {
        problems.text(prefix + "schoolSigner", schoolSigner, 80);
        problems.text(prefix + "schoolFunction", schoolFunction, 80);
    }
}
