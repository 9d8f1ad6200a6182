/** When a begeleider is away, and who acts for the own families in that time (E-12). */
package nl.ruggensteun.absence;
