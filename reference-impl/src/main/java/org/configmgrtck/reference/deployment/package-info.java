/** Deployments: each has a site, a policy client and a System Health Validator point of its own. */
package org.configmgrtck.reference.deployment;
