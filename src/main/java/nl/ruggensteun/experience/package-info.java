/** What parents and children say about the cooperation when the support has ended. */
package nl.ruggensteun.experience;
