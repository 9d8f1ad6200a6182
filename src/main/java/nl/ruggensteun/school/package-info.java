/** The register of schools: where they are, who the shelter can contact there, and on which days nobody is there. */
package nl.ruggensteun.school;
