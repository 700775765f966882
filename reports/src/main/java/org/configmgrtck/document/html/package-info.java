/** The report for people: one file for each language, which needs no script and no network. */
package org.configmgrtck.document.html;
