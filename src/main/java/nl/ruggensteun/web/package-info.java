/** Our own pages: login, and where each role starts. */
package nl.ruggensteun.web;
