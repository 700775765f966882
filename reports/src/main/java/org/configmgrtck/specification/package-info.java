/** What is required: the requirements, the documents that they stand in, and the readings that some of them rest on. */
package org.configmgrtck.specification;
