/** The features as the tests of the reference implementation, for mutation testing; no test of the build. */
package org.configmgrtck.mutation;
