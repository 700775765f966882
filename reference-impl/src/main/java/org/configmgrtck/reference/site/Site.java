package org.configmgrtck.reference.site;

import java.net.URI;
import java.time.InstantSource;

/**
 * One Configuration Manager site, as seen from outside.
 *
 * @param code three letters or digits
 * @param clock all time in this site
 * @param managementPoint base address of its management point, without a trailing slash
 * @param siteServer base address of its site server; neither role that is implemented here has business with it
 * @param directory the directory of its own forest
 */
public record Site(String code, InstantSource clock, URI managementPoint, URI siteServer, DirectoryAddress directory) {}
