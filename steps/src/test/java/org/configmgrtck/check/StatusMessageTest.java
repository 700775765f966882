package org.configmgrtck.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusMessageTest {
    private static final String TYPE = "SMS_PolicyAgent_PolicyAuthorizationFailure";

    @Test
    void theContractsExampleHasItsType() {
        assertThat(StatusMessage.typeOf(Exchanges.FAILURE_REPORT)).contains(TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Status><Type>  SMS_X\n</Type></Status>",
                "<Status xmlns='urn:x'><Type>SMS_X</Type></Status>",
                "<s:Status xmlns:s='urn:x'><s:Type>SMS_X</s:Type></s:Status>",
                "<?xml version='1.0' encoding='utf-16'?><Status><Type><![CDATA[SMS_X]]></Type></Status>",
                "<Status><Type>SMS&#95;X</Type><Type>other</Type></Status>",
                "<Status><!-- <Type>other</Type> --><Type>SMS_X</Type></Status>"
            })
    void spellingsOfTheSameMessageMeanTheSame(String xml) {
        assertThat(StatusMessage.typeOf(xml)).contains("SMS_X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "garbage",
                "{\"Type\": \"SMS_X\"}",
                "<",
                "<Status",
                "<Status><Type>SMS_X",
                "<Status><Type><b>SMS_X</b></Type></Status>",
                "<Status Type='SMS_X'/>",
                "<Status><type>SMS_X</type></Status>",
                "<Status><p:Type>SMS_X</p:Type></Status>",
                "<Status>&unknown;<Type>SMS_X</Type></Status>",
                "\u0000\u0001\uFFFF",
                "<Status>\uD800<Type>SMS_X</Type></Status>"
            })
    void whatIsNoSuchMessageHasNoType(String text) {
        assertThat(StatusMessage.typeOf(text)).isEmpty();
    }

    @Test
    void aTypeInWhatBreaksOffAfterwardsIsNone() {
        assertThat(StatusMessage.typeOf("<Status><Type>SMS_X</Type><Properties>"))
                .isEmpty();
        assertThat(StatusMessage.typeOf("<Status><Type>SMS_X</Type></Status><Status/>"))
                .isEmpty();
    }

    @Test
    void anEntityIsNotExpanded() {
        assertThat(StatusMessage.typeOf("<!DOCTYPE s [<!ENTITY e 'SMS_X'>]><Status><Type>&e;</Type></Status>"))
                .isNotEqualTo(java.util.Optional.of("SMS_X"));
    }

    @Test
    void anExternalEntityIsNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), TYPE, UTF_8);
        String xml = "<!DOCTYPE s [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><Status><Type>&e;</Type></Status>";
        assertThat(StatusMessage.typeOf(xml).filter(TYPE::equals)).isEmpty();
    }

    @Test
    void aBillionLaughsEndSoon() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE s [<!ENTITY e0 'ha'>");
        for (int i = 1; i <= 30; i++) {
            xml.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
        }
        xml.append("]><Status><Type>&e30;</Type></Status>");
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(StatusMessage.typeOf(xml.toString())
                                .map(String::length)
                                .orElse(0))
                        .isLessThan(10));
    }

    @Test
    void noMutilationOfAMessageIsMoreThanNoMessage() {
        Random random = new Random(20310405L);
        char[] alphabet = "<>/&;!?[]'\"=- aT:\u0000\uD800\uFEFF\u65E5".toCharArray();
        int survivors = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(Exchanges.FAILURE_REPORT);
            for (int j = random.nextInt(4); j >= 0; j--) {
                text.setCharAt(random.nextInt(text.length()), alphabet[random.nextInt(alphabet.length)]);
            }
            survivors +=
                    StatusMessage.typeOf(text.toString()).filter(TYPE::equals).isPresent() ? 1 : 0;
        }
        assertThat(survivors).as("a typo in a property spoils nothing").isBetween(1, 2999);
    }
}
