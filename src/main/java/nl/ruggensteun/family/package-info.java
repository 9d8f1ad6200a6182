/** A family during one period of support: its people, who has gezag, what is safe, and one case per child. */
package nl.ruggensteun.family;
