/** The implementation under test as the kit meets it: its declaration, its deployments, and what the roles answer. */
package org.configmgrtck.subject;
