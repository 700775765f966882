/** One Configuration Manager site as this implementation sees it: its code, clock, addresses and certificates. */
package org.configmgrtck.reference.site;
