/** The network policy server of a scenario: configured, asked for the access of clients, and watched. */
package org.configmgrtck.access;
