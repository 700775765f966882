/** Checks written down with their inputs, and made again from what is written. */
package org.configmgrtck.recheck;
