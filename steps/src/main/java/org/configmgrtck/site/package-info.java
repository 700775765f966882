/** The site as the kit plays it for a client: its policies, its signing certificate, and what it publishes where. */
package org.configmgrtck.site;
