/** The network policy server: which access follows from what a System Health Validator point passes to it. */
package org.configmgrtck.reference.networkpolicy;
