package nl.ruggensteun.process.schoolonboarding;

/**
 * Answers of "Loop het draaiboek door met de school".
 *
 * @param openItemsReason why the school goes on although items are open
 */
record CheckReadinessForm(boolean schoolIsReady, String openItemsReason) {}
