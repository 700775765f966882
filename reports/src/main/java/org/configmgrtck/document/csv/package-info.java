/** The coverage as a table for spreadsheets. */
package org.configmgrtck.document.csv;
