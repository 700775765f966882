package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.URI;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The management point of one deployment. What it has not been told to serve it answers with 404; error reports, and
 * the site's assignments, it accepts from the start; the latter are not served to clients. Paths and query words are matched without regard to case.
 */
public final class ManagementPoint implements AutoCloseable {
    static final String XML = "text/xml; charset=utf-8";
    static final String ASSIGNMENTS = "/MP_PolicyManager";
    private static final String CERTIFICATE = "/SMS_MP/.sms_aut?SITESIGNCERT";
    private static final String TROUBLE = "trouble";

    private final WireMockServer server;
    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final Map<String, StubMapping> stubs = new HashMap<>();

    ManagementPoint(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.server = server;
        this.recorder = recorder;
        this.owner = owner;
        recorder.add(owner);
        serve("status", post(at("/StatusReceiver")), aResponse());
        serve("assignments of the site", put(at("/assignments")), aResponse().withStatus(204));
    }

    /** The address that a client is given. Nothing follows the deployment's name, not even a slash. */
    public URI url() {
        return owner.url();
    }

    /** Serves this reply to whoever asks for assignments, in place of any former one. */
    public void serveAssignments(String xml) {
        serve(ASSIGNMENTS, post(at(ASSIGNMENTS)), xml(xml));
    }

    /** Serves this body of a policy, in place of any former one of the same version. */
    public void serveBody(String policyId, String policyVersion, byte[] body) {
        String path = "/sms_mp/.sms_pol?" + policyId + "." + policyVersion.replace('.', '_');
        serve(
                path,
                get(at(path)),
                aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody(body));
    }

    /** Serves this certificate, given in DER, as the site server signing certificate. */
    public void serveSigningCertificate(byte[] der) {
        String hex = HexFormat.of().withUpperCase().formatHex(der);
        serveSigningCertificateText(
                "<X509Data><X509Certificate EncodingType=\"hexBinary\">" + hex + "</X509Certificate></X509Data>");
    }

    /** Serves this text where the site server signing certificate belongs. */
    public void serveSigningCertificateText(String body) {
        serve(CERTIFICATE, get(at(CERTIFICATE)), xml(body));
    }

    /** From now on there is no site server signing certificate to be had here. */
    public void withholdSigningCertificate() {
        withdraw(CERTIFICATE);
    }

    /** From now on everything is answered with the trouble; what is served meanwhile is kept for later. */
    public void fall(Trouble trouble) {
        UrlPattern everything = urlMatching("(?i)" + Pattern.quote(owner.path()) + "([/?].*)?");
        serve(TROUBLE, any(everything).atPriority(1), trouble.answer());
    }

    /** Everything is answered as before the trouble. */
    public void recover() {
        withdraw(TROUBLE);
    }

    /** Lets clients that ask for this wait until the hold is released. A former hold is released. */
    public Hold hold(Awaited what) {
        return owner.hold(what);
    }

    /** Releases a hold, and removes all that was served. */
    @Override
    public synchronized void close() {
        owner.releaseHold();
        stubs.values().forEach(server::removeStubMapping);
        stubs.clear();
        recorder.remove(owner);
    }

    private static ResponseDefinitionBuilder xml(String text) {
        return aResponse().withHeader("Content-Type", XML).withBody(text);
    }

    private UrlPattern at(String pathAndQuery) {
        return urlMatching("(?i)" + Pattern.quote(owner.path() + pathAndQuery));
    }

    private synchronized void serve(String what, MappingBuilder request, ResponseDefinitionBuilder answer) {
        StubMapping fresh = server.stubFor(request.willReturn(answer));
        StubMapping former = stubs.put(what, fresh);
        if (former != null) {
            server.removeStubMapping(former);
        }
    }

    private synchronized void withdraw(String what) {
        StubMapping former = stubs.remove(what);
        if (former != null) {
            server.removeStubMapping(former);
        }
    }
}
