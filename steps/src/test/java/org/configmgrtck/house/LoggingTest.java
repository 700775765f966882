package org.configmgrtck.house;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a library logs may hold what a target sent; it must not take over the terminal or the log of a build. */
class LoggingTest {
    private static final String EVIL =
            "\u001b[31m\r\n::error::no\u202e\u0000\u2028::warning::no\u009b31m" + "x".repeat(100_000);

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void configure() throws Exception {
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LoggingTest.class.getResource("/logback.xml"));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aMessageIsOneShortLineThatNothingObeys() {
        Logger logger = context.getLogger("org.example.Library");
        String line =
                encoded(new LoggingEvent("here", logger, Level.ERROR, EVIL, new IllegalStateException(EVIL), null));

        assertThat(line)
                .startsWith("ERROR Library: ")
                .endsWith(System.lineSeparator())
                .hasSizeLessThan(700);
        assertThat(line.strip()).contains("::error::no").doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}]");
    }

    @Test
    void whoSendsGarbageToTheDirectoryFillsNoLog() {
        assertThat(context.getLogger("org.apache.directory.api.asn1.ber.grammar.AbstractGrammar")
                        .isErrorEnabled())
                .isFalse();
        assertThat(context.getLogger("org.apache.directory.server.core.Anything")
                        .isErrorEnabled())
                .isTrue();
    }

    private String encoded(ILoggingEvent event) {
        Iterator<Appender<ILoggingEvent>> appenders =
                context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).iteratorForAppenders();
        var console = (OutputStreamAppender<ILoggingEvent>) appenders.next();
        return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
