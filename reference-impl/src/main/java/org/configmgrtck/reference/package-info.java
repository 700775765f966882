/** A small honest implementation of the endpoint contract, as a tool and as a program. */
package org.configmgrtck.reference;
