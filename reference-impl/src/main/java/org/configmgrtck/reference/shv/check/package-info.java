/** The seven checks, in the order in which they are documented. */
package org.configmgrtck.reference.shv.check;
