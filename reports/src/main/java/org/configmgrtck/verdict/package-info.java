/** What follows from the facts: the verdict of each scenario, of each requirement, and of the run. */
package org.configmgrtck.verdict;
