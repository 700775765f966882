/** Runs the scenarios through the JUnit Platform, and turns each that ended into one fact. */
package org.configmgrtck.run;
