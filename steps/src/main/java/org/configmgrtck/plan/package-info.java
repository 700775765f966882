/** What a run is to ask: the scenarios of the specification, their ids, and the choice among them. */
package org.configmgrtck.plan;
