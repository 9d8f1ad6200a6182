package nl.ruggensteun.process.cancellation;

import nl.ruggensteun.platform.form.KeptWithCase;

/**
 * Answers of the start form "Zaak was een vergissing".
 *
 * @param sure the case stops at once
 */
@KeptWithCase("mistake")
record StartedByMistakeForm(String caseId, boolean sure) {}
