/** The one login: who may come in on which road. */
package nl.ruggensteun.platform.security;
