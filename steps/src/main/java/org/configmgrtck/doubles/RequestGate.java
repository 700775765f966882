package org.configmgrtck.doubles;

import java.io.IOException;
import java.nio.ByteBuffer;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.HttpInput;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Lets requests through whose bodies are of a size and a pace that a double can stand, and has those recorded that come
 * to nothing: a body that is too long, is compressed, or breaks off.
 */
final class RequestGate extends HandlerWrapper {
    /** In octets. */
    static final int LONGEST_BODY = 2 << 20;

    /** In milliseconds: so long the next part of a body may take. */
    private static final long SLOWEST_BODY = 2_000;

    private static final String HERE = RequestGate.class.getName();
    private static final int CONTENT_TOO_LARGE = 413;

    private final HttpRecorder recorder;

    RequestGate(HttpRecorder recorder) {
        this.recorder = recorder;
    }

    /** Did the request come as far as to this gate? */
    static boolean hasSeen(Request request) {
        return request.getAttribute(HERE) != null;
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        base.setAttribute(HERE, true);
        if (base.getContentLengthLong() > LONGEST_BODY) {
            refuse(base, response);
            return;
        }
        base.getHttpInput().addInterceptor(new Measure());
        EndPoint connection = base.getHttpChannel().getEndPoint();
        long usual = connection.getIdleTimeout();
        connection.setIdleTimeout(SLOWEST_BODY);
        recorder.begin();
        try {
            super.handle(target, base, request, response);
        } finally {
            connection.setIdleTimeout(usual);
            if (!recorder.hasRecorded()) {
                recorder.unread(
                        base, 0, "its body broke off, is compressed, or is longer than " + LONGEST_BODY + " octets");
            }
            recorder.end();
        }
    }

    private void refuse(Request base, HttpServletResponse response) {
        recorder.unread(
                base,
                CONTENT_TOO_LARGE,
                "not read: its body is longer than " + LONGEST_BODY + " octets, " + base.getContentLengthLong());
        response.setStatus(CONTENT_TOO_LARGE);
        response.setHeader("Connection", "close");
        base.setHandled(true);
    }

    /** Counts the octets of a body whose length was not said; and looks at how it begins, since WireMock would unpack it. */
    private static final class Measure implements HttpInput.Interceptor {
        private static final int GZIP = 0x1f8b;

        private long octets;
        private int beginning;
        private HttpInput.Content last;

        @Override
        public HttpInput.Content readFrom(HttpInput.Content content) {
            if (content != last && !content.isSpecial()) {
                last = content;
                note(content.getByteBuffer());
            }
            boolean admitted = octets <= LONGEST_BODY && !(octets > 1 && beginning == GZIP);
            return admitted ? content : new HttpInput.ErrorContent(new IOException("The body is not taken."));
        }

        private void note(ByteBuffer part) {
            for (int i = part.position(); i < part.limit() && octets + i - part.position() < 2; i++) {
                beginning = beginning << 8 | part.get(i) & 0xff;
            }
            octets += part.remaining();
        }
    }
}
