/** Client policies: signing them, and handing their assignments to the management point. */
package org.configmgrtck.reference.siteserver.policy;
