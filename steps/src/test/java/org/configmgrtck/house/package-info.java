/** The shape of the house: who may know whom. */
package org.configmgrtck.house;
