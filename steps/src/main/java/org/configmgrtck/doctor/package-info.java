/**
 * Tells whether a target can be judged at all: is it the user's configuration, the adapter, or the implementation? It
 * asks each operation of the contract once, and judges no behaviour.
 */
package org.configmgrtck.doctor;
