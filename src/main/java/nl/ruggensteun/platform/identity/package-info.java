/** Users, groups and their rights in the engine's identity service. */
package nl.ruggensteun.platform.identity;
