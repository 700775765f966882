/** What the kit sees and does not judge, as sentences for the report. Pure functions, like the checks. */
package org.configmgrtck.observation;
