/** The endpoint contract: which routes there are, and how their JSON becomes calls. */
package org.configmgrtck.reference.api;
