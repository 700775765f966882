/** The site server under test in a scenario: configured, given certificates and policies, and watched. */
package org.configmgrtck.siteserver;
