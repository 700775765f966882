package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <p>a &quot;b&quot; &#39;c&#39; d&#x3D;&#x60;e&#x60;</p> | <p>a "b" 'c' d=`e`</p>
                    <p title="a &quot;b&quot; &#39;c&#39;">d&#x3D;e</p> | <p title="a &quot;b&quot; &#39;c&#39;">d=e</p>
                    <p>a &lt;b&gt; &amp;quot; $1 \\0</p> | <p>a &lt;b&gt; &amp;quot; $1 \\0</p>
                    """)
    void onlyTextLosesEscapes(String page, String plain) {
        assertThat(PlainText.of(page)).isEqualTo(plain);
    }
}
