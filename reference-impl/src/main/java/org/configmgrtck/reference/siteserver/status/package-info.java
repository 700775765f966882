/** Status messages that a site server sends. */
package org.configmgrtck.reference.siteserver.status;
