/** A small picture of the verdict, and the same for services that draw such pictures. */
package org.configmgrtck.document.badge;
