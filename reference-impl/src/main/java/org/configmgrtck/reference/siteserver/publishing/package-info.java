/** Publishing health state references in Active Directory. */
package org.configmgrtck.reference.siteserver.publishing;
