package org.configmgrtck.subject;

import java.util.Optional;

/**
 * What a site server says of the publishing of its health state reference.
 *
 * @param report what the administrator is told where nothing was published
 */
public record Publishing(boolean published, Optional<String> report) {}
