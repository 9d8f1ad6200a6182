/** What managers and kwartiermakers see in Cockpit: numbers per step, no case and no child. */
package nl.ruggensteun.cockpit;
