/** The process engine: built after the database, with our models and forms. */
package nl.ruggensteun.platform.engine;
