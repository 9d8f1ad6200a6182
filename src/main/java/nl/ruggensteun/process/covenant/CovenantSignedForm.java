package nl.ruggensteun.process.covenant;

import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.covenant.SchoolSide;
import nl.ruggensteun.covenant.Signing;

/** Answers of the start form "Convenant is getekend": one school, or several that signed together. */
record CovenantSignedForm(
        LocalDate signedOn,
        String place,
        LocalDate inForceFrom,
        String shelterSigner,
        String shelterFunction,
        List<SignedSchool> schools) {

    Signing signing() {
        return new Signing(signedOn, place, inForceFrom, shelterSigner, shelterFunction);
    }

    List<SchoolSide> sides() {
        return schools == null
                ? List.of()
                : schools.stream().map(SignedSchool::toDomain).toList();
    }

    record SignedSchool(String schoolCode, String schoolSigner, String schoolFunction) {
        private SchoolSide toDomain() {
            return new SchoolSide(schoolCode, schoolSigner, schoolFunction);
        }
    }
}
