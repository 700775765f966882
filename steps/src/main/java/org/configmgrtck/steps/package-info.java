/** The sentences that scenarios are made of: one small class for each noun, each step one to three lines. */
package org.configmgrtck.steps;
