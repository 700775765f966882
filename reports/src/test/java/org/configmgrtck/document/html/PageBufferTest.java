package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PageBufferTest {
    private final PageBuffer page = new PageBuffer(10);

    @Test
    void keepsAsMuchAsItMayHave() throws IOException {
        page.write("<p>");
        page.write("seven!!");
        assertThat(page).hasToString("<p>seven!!");
    }

    @Test
    void breaksOffWhereThereIsMore() throws IOException {
        page.write("<p>seven!!");
        assertThatThrownBy(() -> page.write("!")).isInstanceOf(PageBuffer.TooBig.class);
    }
}
