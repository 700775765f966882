/** Reading XML that comes from strangers. */
package org.configmgrtck.reference.xml;
