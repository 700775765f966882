package org.configmgrtck.subject;

import java.util.Optional;

/**
 * What a site server makes of the certificate that it is configured to sign with.
 *
 * @param accepted whether it is used
 * @param reason why it was refused
 */
public record CertificateSelection(boolean accepted, Optional<String> reason) {}
