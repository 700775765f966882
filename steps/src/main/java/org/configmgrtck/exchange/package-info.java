/** The journal of a deployment: everything that was said between the kit, the subject and the doubles, in order. */
package org.configmgrtck.exchange;
