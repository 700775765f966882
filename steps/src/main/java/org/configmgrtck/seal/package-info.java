/** Signatures of report folders: a detached CMS signature over the manifest, which lists everything else. */
package org.configmgrtck.seal;
