/** The walk through the decision space of the seven checks: the table, its combinations, and asking for each. */
package org.configmgrtck.walk;
