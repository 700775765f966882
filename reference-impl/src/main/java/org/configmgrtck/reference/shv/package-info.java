/** The System Health Validator point: health state references, the seven checks, remediation. */
package org.configmgrtck.reference.shv;
