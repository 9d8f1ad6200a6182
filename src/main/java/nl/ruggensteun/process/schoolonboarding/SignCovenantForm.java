package nl.ruggensteun.process.schoolonboarding;

import java.time.LocalDate;
import nl.ruggensteun.covenant.SchoolSide;
import nl.ruggensteun.covenant.Signing;

/** Answers of "Teken het convenant". */
record SignCovenantForm(
        LocalDate signedOn,
        String place,
        LocalDate inForceFrom,
        String shelterSigner,
        String shelterFunction,
        String schoolSigner,
        String schoolFunction) {

    Signing signing() {
        return new Signing(signedOn, place, inForceFrom, shelterSigner, shelterFunction);
    }

    SchoolSide side(String brin6) {
        return new SchoolSide(brin6, schoolSigner, schoolFunction);
    }
}
