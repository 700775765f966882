package org.configmgrtck.subject;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;

/** Reads the head of an answer, and takes none whose end did not come: half an answer proves nothing. */
final class WholeHead extends DefaultHttpResponseParser {
    WholeHead(Http1Config bounds) {
        super(bounds);
    }

    @Override
    public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream octets) throws IOException, HttpException {
        return super.parse(buffer, new Endless(octets));
    }

    private static final class Endless extends FilterInputStream {
        Endless(InputStream octets) {
            super(octets);
        }

        @Override
        public int read() throws IOException {
            return notEnded(super.read());
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return notEnded(super.read(into, from, most));
        }

        private static int notEnded(int read) throws IOException {
            if (read < 0) {
                throw new ConnectionClosedException("it was closed before the head of the answer was whole");
            }
            return read;
        }
    }
}
