/**
 * A random walker over the deployed diagrams: it does whatever anybody may do with a family, in any order, and judges
 * after every step whether what must always hold still holds.
 */
package nl.ruggensteun.walker;
