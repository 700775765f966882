/** The health agent: the part of a client that states its health, and does what it is told to mend it. */
package org.configmgrtck.reference.healthagent;
