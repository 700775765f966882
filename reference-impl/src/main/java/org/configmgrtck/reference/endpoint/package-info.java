/** HTTP and JSON: routes, requests, replies, problems. Knows nothing of Configuration Manager. */
package org.configmgrtck.reference.endpoint;
