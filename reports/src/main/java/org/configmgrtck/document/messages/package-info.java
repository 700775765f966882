/** The run as Cucumber Messages, one in each line. */
package org.configmgrtck.document.messages;
