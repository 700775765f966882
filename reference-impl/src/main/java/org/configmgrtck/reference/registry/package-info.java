/** The registry of the client's computer. */
package org.configmgrtck.reference.registry;
