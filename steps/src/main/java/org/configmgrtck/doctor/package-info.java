/**
 * Tells whether a target can be judged at all: is it the user's configuration, the adapter, or the implementation? It
 * asks each operation of the contract, and looks by which time each role goes. It judges no behaviour: from an answer
 * that an implementation which does not conform may give nothing is concluded.
 */
package org.configmgrtck.doctor;
