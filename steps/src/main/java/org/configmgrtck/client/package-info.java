/** The policy client as a scenario drives and watches it. */
package org.configmgrtck.client;
