/** The policy client: installation and policy cycles. */
package org.configmgrtck.reference.client;
