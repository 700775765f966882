package org.configmgrtck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void showsWhatWouldAct() {
        assertThat(Visible.line("a\u001b[1m\u0000\n\r\t\u202e\ufffe日本"))
                .isEqualTo("a[U+001B][1m[U+0000]\\n\\r\\t[U+202E][U+FFFE]日本");
        assertThat(Visible.block("a\n\tb\r")).isEqualTo("a\n\tb\\r");
    }

    @Test
    void keepsWholePairsAndNamesHalves() {
        assertThat(Visible.encodable("\ud83d\ude00 \ud83d \u001b")).isEqualTo("\ud83d\ude00 [U+D83D] \u001b");
    }

    @Test
    void cutsBetweenCharactersAndSaysSo() {
        assertThat(Visible.cut("\ud83d\ude00\ud83d\ude00x", 1))
                .isEqualTo("\ud83d\ude00… (2 more characters; report.json has them)");
        assertThat(Visible.cut("abc", 3)).isEqualTo("abc");
    }
}
