/** The diagram {@code startgesprek}: prepare the first talk of parents, shelter and school. */
package nl.ruggensteun.process.startgesprek;
