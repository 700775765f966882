/** What one scenario has to itself: a deployment with its doubles, its clock and its journal, and its question. */
package org.configmgrtck.deployment;
