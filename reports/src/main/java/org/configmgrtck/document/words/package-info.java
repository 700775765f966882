/** The languages that documents for people are written in, and what the kit itself says in them. */
package org.configmgrtck.document.words;
