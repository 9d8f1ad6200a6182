package nl.ruggensteun.process.exitinterview;

import nl.ruggensteun.process.YesNo;

/** Answers of "Vraag kinderen naar hun ervaring". Scores from 1 to 5. */
record InterviewChildrenForm(
        YesNo tookPart,
        Integer knewWhatWasShared,
        Integer feltHeard,
        Integer schoolHelped,
        Integer knewWhomToAsk,
        Integer childWasBetterOff,
        String remark)
        implements InterviewAnswers {}
