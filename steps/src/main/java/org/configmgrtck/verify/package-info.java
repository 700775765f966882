/**
 * Judges a report folder again, offline: are its documents what follows from its facts, its facts what follows from its
 * evidence, and its scenarios all that the specification has?
 */
package org.configmgrtck.verify;
