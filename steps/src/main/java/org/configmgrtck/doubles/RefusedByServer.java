package org.configmgrtck.doubles;

import wiremock.org.eclipse.jetty.http.MetaData;
import wiremock.org.eclipse.jetty.server.HttpChannel;
import wiremock.org.eclipse.jetty.server.Request;

/** Has requests recorded that the server itself answers, since they are no proper HTTP or their head is too long. */
final class RefusedByServer implements HttpChannel.Listener {
    private static final int BAD_REQUEST = 400;

    private final HttpRecorder recorder;

    RefusedByServer(HttpRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void onResponseBegin(Request request) {
        if (!RequestGate.hasSeen(request)) {
            MetaData.Response answer = request.getHttpChannel().getCommittedMetaData();
            int status = answer == null ? BAD_REQUEST : answer.getStatus();
            recorder.unread(request, status, "no proper request, or one with a huge head");
        }
    }
}
