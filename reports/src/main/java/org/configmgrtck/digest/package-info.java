/** Digests: what stands for octets whose content is not repeated. */
package org.configmgrtck.digest;
