/** The diagram {@code handover}: a family gets another begeleider, and all its work goes along (E-12). */
package nl.ruggensteun.process.handover;
