/** Wrong behaviour to order: each entry exchanges parts of the honest implementation for wrong ones. */
package org.configmgrtck.reference.misbehaviour;
