/**
 * What protects the product where the engine's last community edition does not: expressions, uploads of models, the
 * engine's commands and the rights to a task. {@code docs/security/known-weaknesses.md} lists each hole and its guard.
 */
package nl.ruggensteun.platform.hardening;
