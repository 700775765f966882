/** The specification as a document, without a run. */
package org.configmgrtck.document.spec;
