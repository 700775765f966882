/** What the self-test finds: each misbehaviour of the reference implementation, and what the scenarios say of it. */
package org.configmgrtck.selftest;
