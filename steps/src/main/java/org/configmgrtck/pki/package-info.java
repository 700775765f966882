/** Certificate hierarchies, made while a scenario runs, from the scenario's clock. Nothing here is kept or shipped. */
package org.configmgrtck.pki;
