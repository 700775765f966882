/**
 * The doubles: what a subject under test meets in place of a management point, a site server and Active Directory. They
 * answer on loopback, from memory, and record every exchange in the journal of the deployment that it belongs to. They
 * never judge.
 */
package org.configmgrtck.doubles;
