/** Certificates on the site server: deployed ones, which of them may sign, and when they expire. */
package org.configmgrtck.reference.siteserver.certificate;
