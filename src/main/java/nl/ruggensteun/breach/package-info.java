/** Data breaches: what happened, what was done in time, and the register that the law asks (AVG 33 and 34, E-20). */
package nl.ruggensteun.breach;
