/** TLS to the subject: what the kit trusts, and how it identifies itself. */
package org.configmgrtck.tls;
