package org.configmgrtck.reference.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementOctetsTest {
    @Test
    void cutsElementsAsTheyStand() {
        assertThat(cut("<r><A  x='1'>é\r\n<b/></A ><A/>\n<A\ty=\">\">2</A></r>"))
                .containsExactly("<A  x='1'>é\r\n<b/></A >", "<A/>", "<A\ty=\">\">2</A>");
    }

    @Test
    void cutsOnlyElementsOfThatName() {
        assertThat(cut("<r><Abc>1</Abc><B>2</B></r>")).isEmpty();
        assertThat(cut("<r>A</r>")).isEmpty();
        assertThat(cut("")).isEmpty();
    }

    @Test
    void cutsTheOutermost() {
        assertThat(cut("<r><A>1<A/><A>2</A>3</A><A>4</A></r>")).containsExactly("<A>1<A/><A>2</A>3</A>", "<A>4</A>");
    }

    @Test
    void isNotFooledByWhatOnlyLooksLikeTags() {
        assertThat(
                        cut(
                                "<?x <A>0</A>?><r><!-- <A>1</A> --><![CDATA[<A>2</A>]]><B c='<A>3</A>'/><A>4<!-- </A> --></A></r>"))
                .containsExactly("<A>4<!-- </A> --></A>");
    }

    @Test
    void endsWithAnUnfinishedDocument() {
        for (String document : List.of("<A", "<A>", "<A>1</A", "<!-- <A/>", "<![CDATA[", "<?x", "<A x='>")) {
            assertThat(cut(document)).isEmpty();
        }
    }

    private static List<String> cut(String document) {
        return ElementOctets.of(document.getBytes(StandardCharsets.UTF_8), "A").stream()
                .map(octets -> new String(octets, StandardCharsets.UTF_8))
                .toList();
    }
}
