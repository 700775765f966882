/** What the things of a deployment are called: names that no subject can know beforehand, and that a seed brings again. */
package org.configmgrtck.naming;
