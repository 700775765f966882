/** What a run found out: one fact for each scenario that ended. Facts are written as they happen and judged later. */
package org.configmgrtck.fact;
