/**
 * The agreement of the organisation with a school, from the first talk to its last day (R-060… …R-205): the
 * covenant with its dates, the preparation of a school, and the checklist of that school. Nothing about a child leaves for
 * a school because of it.
 */
package nl.ruggensteun.covenant;
