/** The System Health Validator point as a scenario drives and watches it. */
package org.configmgrtck.health;
