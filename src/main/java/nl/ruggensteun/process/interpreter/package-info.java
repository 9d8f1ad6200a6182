/** The diagram {@code interpreter}: an interpreter is arranged before a talk, where the parents need one. */
package nl.ruggensteun.process.interpreter;
