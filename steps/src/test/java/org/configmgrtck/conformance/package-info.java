/** The real suite: against the reference implementation, which must pass, and against wrong ones, which must not. */
package org.configmgrtck.conformance;
