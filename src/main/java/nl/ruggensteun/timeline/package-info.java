/** What happened in a case, in order, and the answers to questions that a kwartiermaker added to a form. */
package nl.ruggensteun.timeline;
