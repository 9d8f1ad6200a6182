package nl.ruggensteun.process.schoolonboarding;

import java.util.List;

/** Answers of "Stuur draaiboek en materiaal". */
record SendMaterialsForm(List<Material> sent) {

    enum Material {
        DRAAIBOEK,
        HANDOUT,
        SCHOOL_GUIDE_TEXT,
        METHOD
    }
}
