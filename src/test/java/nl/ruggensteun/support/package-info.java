/** What tests of the running application share: one started context, one clock, real HTTP as a logged-in person. */
package nl.ruggensteun.support;
