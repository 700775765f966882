/** The site server: which certificate signs, who hears of its expiry, and where health state references go. */
package org.configmgrtck.reference.siteserver;
