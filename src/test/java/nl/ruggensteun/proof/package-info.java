/** Proof of the one rule by many invented cases: the product on one side, the law on paper on the other. */
package nl.ruggensteun.proof;
