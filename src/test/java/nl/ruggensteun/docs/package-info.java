/** What the documents promise: links that lead somewhere, and the words that code may use. */
package nl.ruggensteun.docs;
