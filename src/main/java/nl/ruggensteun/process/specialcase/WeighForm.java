package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.disclosure.NewWeighing;

/** Answers of "Maak een zorgvuldige afweging". */
record WeighForm(
        String danger,
        String consentTried,
        String cannotWait,
        String lessWouldDo,
        String whatIsShared,
        String consulted,
        String howParentsHear) {

    NewWeighing toDomain() {
        return new NewWeighing(danger, consentTried, cannotWait, lessWouldDo, whatIsShared, consulted, howParentsHear);
    }
}
