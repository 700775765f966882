/**
 * A report folder as one thing that can be handed on: what belongs to it, byte for byte. It may be moved and zipped, and
 * is still the same.
 */
package org.configmgrtck.bundle;
