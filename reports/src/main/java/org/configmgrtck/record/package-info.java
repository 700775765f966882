/**
 * What a report rests on besides its facts: how the run was called, whom it asked, and by which specification. With the
 * facts it is enough to make every document again.
 */
package org.configmgrtck.record;
