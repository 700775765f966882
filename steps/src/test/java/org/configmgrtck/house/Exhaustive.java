package org.configmgrtck.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of whole corpora, or of many runs, that takes from ten seconds to minutes. {@code mvn verify} leaves it out;
 * {@code mvn verify -P exhaustive}, which CI runs, doesn't.
 */
@Tag("exhaustive")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exhaustive {}
