/** How long the kit waits, for what, and what becomes of a scenario that takes longer. All of it follows from one table. */
package org.configmgrtck.deadline;
