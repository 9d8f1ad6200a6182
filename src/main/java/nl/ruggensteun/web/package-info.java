/** Our own pages: login, where each role starts, papers for a family. */
package nl.ruggensteun.web;
