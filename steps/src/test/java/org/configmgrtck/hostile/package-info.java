/** Targets that are broken or mean harm, and what the kit has to say of each: {@code hostile/targets.yaml}. */
package org.configmgrtck.hostile;
