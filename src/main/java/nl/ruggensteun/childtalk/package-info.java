/** The talks with the child itself: at the shelter and at school (R-150…R-152). */
package nl.ruggensteun.childtalk;
