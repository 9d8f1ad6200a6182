package nl.ruggensteun.process.withdrawal;

import java.time.LocalDate;
import nl.ruggensteun.family.Channel;

/** Answers of "Bevestig de intrekking". */
record ConfirmWithdrawalForm(LocalDate confirmedOn, Channel channel) {}
