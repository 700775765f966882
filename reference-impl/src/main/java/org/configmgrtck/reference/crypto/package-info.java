/** Which library computes signatures. */
package org.configmgrtck.reference.crypto;
