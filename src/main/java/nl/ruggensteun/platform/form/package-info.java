/** Forms: from what a person submits in Tasklist to the domain, past the engine's variables. */
package nl.ruggensteun.platform.form;
