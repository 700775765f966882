/** The documents that show a run: all of them show the one judgement, and the same figures. */
package org.configmgrtck.document;
