/** Which policy the client trusts, and which signing certificate it takes for that. */
package org.configmgrtck.reference.client.trust;
