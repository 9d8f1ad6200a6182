/** The diagram {@code driegesprek}: plan, invite, hold, and record who does what. */
package nl.ruggensteun.process.driegesprek;
