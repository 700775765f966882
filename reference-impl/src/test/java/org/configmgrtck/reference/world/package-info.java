/** The world around the implementation in its own tests: certificates, a management point, a directory. */
package org.configmgrtck.reference.world;
