/** The verdicts in the Evaluation and Report Language (EARL) 1.0 of the W3C, as JSON-LD. */
package org.configmgrtck.document.earl;
