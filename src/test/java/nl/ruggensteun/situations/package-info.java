/** The hardest situations of practice, one class each: what goes wrong elsewhere, and what this product does (E-01…E-20). */
package nl.ruggensteun.situations;
