package nl.ruggensteun.timeline;

/** What can happen in a case, with the words in which staff read it. */
public enum TimelineKind {
    FAMILY_REGISTERED("Gezin aangemeld"),
    RUGGENSTEUN_EXPLAINED("Ruggensteun uitgelegd aan ouders"),
    PARENTS_DECLINED("Ouders doen niet mee"),
    PEOPLE_RECORDED("Ouders, kinderen en gezag vastgelegd"),
    SAFETY_RECORDED("Vastgelegd wat veilig is"),
    SCHOOL_RECORDED("School van het kind vastgelegd"),
    CHILD_ADDED("Kind later toegevoegd"),
    CASE_OPENED("Zaak gestart"),
    CONSENT_ASKED("Om toestemming gevraagd"),
    CONSENT_ANSWERED("Antwoord op de vraag om toestemming"),
    CONSENT_VALID("Toestemming geldig"),
    NO_CONSENT_DISCUSSED("Besproken hoe het verder gaat zonder toestemming"),
    CONSENT_WITHDRAWN("Toestemming ingetrokken"),
    WITHDRAWAL_CONFIRMED("Intrekking bevestigd"),
    SPECIAL_CASE_REPORTED("Bijzonder geval gemeld"),
    PARENTS_TELL_THEMSELVES("Ouders vertellen het zelf"),
    WEIGHED("Afweging opgeschreven"),
    WEIGHING_DECIDED("Besluit over de afweging"),
    WEIGHED_SHARED("Gedeeld na een afweging"),
    PARENTS_TOLD_AFTER("Ouders en wat is gedeeld"),
    SPECIAL_CASE_CLOSED("Bijzonder geval afgerond"),
    PARENTS_INFORMED("Ouders ingelicht over contact met school"),
    FORM_SHARED("Formulier naar school"),
    SCHOOL_CONFIRMED("School bevestigt en noemt contactpersonen"),
    CHILD_TALK_AT_SHELTER("Gesprek met het kind in de opvang"),
    CHILD_TALK_AT_SCHOOL("Gesprek met het kind op school"),
    FORM_FILED("Formulier opgeborgen"),
    STARTGESPREK_NOT_NEEDED("Startgesprek niet nodig"),
    MEETING_PLANNED("Gesprek gepland"),
    SCHOOL_INVITED("School uitgenodigd"),
    MEETING_ANSWERED("School laat weten of zij komt"),
    MEETING_MOVED("Gesprek verzet"),
    MEETING_HELD("Gesprek gehouden"),
    MEETING_CANCELLED("Gesprek niet doorgegaan"),
    AGREEMENTS_SHARED("Afspraken gedeeld met school"),
    PARENTS_TOLD_BY_SCHOOL("School vertelt ouders over de drie momenten"),
    SUPPORT_FOLLOWED("Begeleiding gevolgd"),
    SUPPORT_WITHOUT_SCHOOL("Begeleiding zonder school"),
    SUPPORT_ENDED("Begeleiding gestopt"),
    END_DISCUSSED("Einde besproken met ouders"),
    SCHOOL_TOLD_OF_END("School weet dat de begeleiding stopt"),
    CLOSING_CHOSEN("Gekozen hoe wordt afgerond"),
    CLOSED_AT_SCHOOL("Afgerond op school"),
    ACCESS_ENDED("Toegang van school gesloten"),
    CASE_CLOSED("Zaak afgerond"),
    EXPERIENCE_RECORDED("Ervaring vastgelegd"),
    SCHOOL_CHANGED("Kind gaat naar een andere school"),
    AUTHORITY_CHANGED("Gezag is veranderd"),
    CHILD_CORRECTED("Gegevens van het kind verbeterd"),
    CASE_CANCELLED("Zaak was een vergissing"),
    CASE_REOPENED("Zaak heropend"),
    FAMILY_CAME_BACK("Gezin komt terug na een eerdere zaak"),
    FAMILY_LEFT("Gezin is vertrokken zonder bericht"),
    SAFETY_CHANGED("Opnieuw vastgelegd wat veilig is"),
    FAMILY_MISSED("Gezin is weg"),
    FAMILY_RETURNED("Gezin is terug"),
    FAMILY_HANDED_OVER("Gezin overgedragen"),
    DOSSIER_READ("Dossier gelezen door nieuwe begeleider"),
    TASK_DONE("Taak gedaan");

    private final String label;

    TimelineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
