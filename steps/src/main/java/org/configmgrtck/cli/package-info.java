/** The tck command. */
package org.configmgrtck.cli;
