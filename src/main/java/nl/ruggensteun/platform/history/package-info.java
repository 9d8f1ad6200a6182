/** What the engine may remember: who did which step when, never what was typed. */
package nl.ruggensteun.platform.history;
