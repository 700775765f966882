/** The health agent of a scenario, what it is to install, and what it has presented. */
package org.configmgrtck.agent;
