/** Text that comes from a subject under test and can't be trusted: made fit for a line, a block, or JSON. */
package org.configmgrtck.text;
