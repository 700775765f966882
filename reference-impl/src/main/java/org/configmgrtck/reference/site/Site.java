package org.configmgrtck.reference.site;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One Configuration Manager site, as seen from outside.
 *
 * @param code three letters or digits
 * @param clock all time in this site
 * @param managementPoint base address of its management point, without a trailing slash
 * @param siteServer base address of its site server; no role that is implemented here has business with it
 * @param directory the directory of its own forest
 * @param enforcementServer base address of where a health agent presents its statements; empty where none was given
 * @param statusSink base address of where a site server sends status messages; empty where none was given
 */
public record Site(
        String code,
        InstantSource clock,
        URI managementPoint,
        URI siteServer,
        DirectoryAddress directory,
        Optional<URI> enforcementServer,
        Optional<URI> statusSink) {}
