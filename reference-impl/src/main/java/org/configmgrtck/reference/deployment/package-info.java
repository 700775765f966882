/** Deployments: each has a site of its own, and all roles in it. */
package org.configmgrtck.reference.deployment;
