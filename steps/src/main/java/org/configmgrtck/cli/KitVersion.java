package org.configmgrtck.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the kit, as the jar's manifest has it. */
public final class KitVersion implements IVersionProvider {
    /** The version; {@code development} when the kit does not run from its jar. */
    public static String get() {
        return Optional.ofNullable(KitVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"configmgr-tck " + get()};
    }
}
