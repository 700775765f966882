/** Pure functions from what was observed to what is wrong with it. No check does any I/O, and none changes anything. */
package org.configmgrtck.check;
