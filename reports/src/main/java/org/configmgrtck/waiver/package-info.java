/** Files of waivers: how one is read and checked before a run, and how one is begun after it. */
package org.configmgrtck.waiver;
