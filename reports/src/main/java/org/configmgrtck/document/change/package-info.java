/** What is different between two reports, for the console and for a pull request. */
package org.configmgrtck.document.change;
