/** What a piece of work leaves behind in this process, so that tests can show that it leaves nothing. */
package org.configmgrtck.leftover;
