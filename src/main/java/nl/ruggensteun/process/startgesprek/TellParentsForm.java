package nl.ruggensteun.process.startgesprek;

import java.time.LocalDate;

/** Answers of "Vertel ouders over de drie momenten". */
record TellParentsForm(LocalDate toldOn) {}
