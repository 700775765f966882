package org.configmgrtck.document.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Keeps a page while it is written, and breaks off as soon as it can't become small enough any more. */
final class PageBuffer extends Writer {
    private final StringWriter page = new StringWriter();
    private final long most;

    /** @param most how many characters the page may have before its plain text is made */
    PageBuffer(long most) {
        this.most = most;
    }

    /** @throws TooBig if the page has more characters than it may have */
    @Override
    public void write(char[] text, int from, int length) throws TooBig {
        if (page.getBuffer().length() + (long) length > most) {
            throw new TooBig();
        }
        page.write(text, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return page.toString();
    }

    /** The page has more than it may have. */
    static final class TooBig extends IOException {
        private static final long serialVersionUID = 1;
    }
}
