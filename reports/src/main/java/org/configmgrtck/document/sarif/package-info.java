/** What was found, in the Static Analysis Results Interchange Format (SARIF) 2.1.0. */
package org.configmgrtck.document.sarif;
