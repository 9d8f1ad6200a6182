package nl.ruggensteun.covenant;

/** What a school arranges before it begins: the sixteen items of its draaiboek (R-190…R-205), in their order. */
public enum ReadinessItem {
    WORK_PROCESS("Werkwijze", "Het team weet hoe de school met Ruggensteun werkt, en dat staat op papier."),
    CONTACT_AND_BACKUP("Werkwijze", "Er is een contactpersoon voor de opvang, en een achtervang."),
    SHELTER_CONTACT("Werkwijze", "De school weet waar zij leest wie de begeleider van een kind is."),
    FORM_IN_PUPIL_FILE("Werkwijze", "Afgesproken: toestemming van ouders gaat in het leerlingdossier."),
    PARENTS_TOLD("Werkwijze", "Afgesproken: de contactpersoon vertelt ouders wat de school weet."),
    WHO_CONTACTS("Werkwijze", "Gekozen: leerkracht of IB-er belt met de opvang."),
    CHILD_INVOLVED("Werkwijze", "Afgesproken: zo hoort een kind ervan en praat het mee."),
    DRIEGESPREK("Werkwijze", "Afgesproken: bij elk moment is er een gesprek met ouders, school en opvang."),
    STAFF_KEEP_THINKING("Werkwijze", "Afgesproken: zo hoort het team van de start en blijft het eraan denken."),
    STAFF_INFORMED("Inhoud", "Iedereen die ermee werkt, weet van de samenwerking."),
    STAFF_TRAINED("Inhoud", "Iedereen die ermee werkt, heeft geleerd hoe je een kind steunt."),
    STAFF_ENABLED("Formeel", "Medewerkers krijgen tijd en ruimte voor de samenwerking."),
    WORK_FLOOR_AGREES("Formeel", "De mensen die het werk doen, zijn het eens met de afspraken."),
    COUNCIL_INFORMED("Formeel", "De MR weet hoe de school meedoet."),
    SCHOOL_GUIDE("Formeel", "De schoolgids vertelt dat de school meedoet."),
    COVENANT_SIGNED("Formeel", "De directie heeft het convenant getekend.");

    private final String part;
    private final String label;

    ReadinessItem(String part, String label) {
        this.part = part;
        this.label = label;
    }

    public String part() {
        return part;
    }

    public String label() {
        return label;
    }
}
