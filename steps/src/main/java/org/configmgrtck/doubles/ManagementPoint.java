package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import java.net.URI;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The management point of one deployment. What it has not been told to serve it answers with 404; error reports, and
 * the site's assignments, it accepts from the start; the latter are not served to clients. Paths and query words are matched without regard to case.
 */
public final class ManagementPoint implements AutoCloseable {
    static final String XML = "text/xml; charset=utf-8";
    static final String ASSIGNMENTS = "/MP_PolicyManager";
    private static final String CERTIFICATE = "/SMS_MP/.sms_aut?SITESIGNCERT";
    private static final String REPORTS = "/StatusReceiver";
    private static final String TROUBLE = "trouble";

    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final Stubs stubs;
    private final ArrivalLog.Mark opened;

    ManagementPoint(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.recorder = recorder;
        this.owner = owner;
        this.stubs = new Stubs(server);
        this.opened = recorder.arrivals().mark();
        recorder.add(owner);
        stubs.serve(REPORTS, post(at(REPORTS)), aResponse());
        stubs.serve(
                "assignments of the site", put(at("/assignments")), aResponse().withStatus(204));
    }

    /** The address that a client is given. Nothing follows the deployment's name, not even a slash. */
    public URI url() {
        return owner.url();
    }

    /** What came since this was opened to its server, and to no double there. Connections are not counted. */
    public Arrivals arrivals() {
        return recorder.arrivals().since(opened);
    }

    /** Serves this reply to whoever asks for assignments, in place of any former one. */
    public void serveAssignments(String xml) {
        stubs.serve(ASSIGNMENTS, post(at(ASSIGNMENTS)), xml(xml));
    }

    /** Serves this body of a policy, in place of any former one of the same version. */
    public void serveBody(String policyId, String policyVersion, byte[] body) {
        String path = body(policyId, policyVersion);
        stubs.serve(
                path,
                get(at(path)),
                aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody(body));
    }

    /** From now on there is no body of this version to be had here. That there was none is no error. */
    public void withholdBody(String policyId, String policyVersion) {
        stubs.withdraw(body(policyId, policyVersion));
    }

    /** Serves this certificate, given in DER, as the site server signing certificate. */
    public void serveSigningCertificate(byte[] der) {
        String hex = HexFormat.of().withUpperCase().formatHex(der);
        serveSigningCertificateText(
                "<X509Data><X509Certificate EncodingType=\"hexBinary\">" + hex + "</X509Certificate></X509Data>");
    }

    /** Serves this text where the site server signing certificate belongs. */
    public void serveSigningCertificateText(String body) {
        stubs.serve(CERTIFICATE, get(at(CERTIFICATE)), xml(body));
    }

    /** From now on there is no site server signing certificate to be had here. */
    public void withholdSigningCertificate() {
        stubs.withdraw(CERTIFICATE);
    }

    /** From now on whoever asks for the site server signing certificate gets an error. */
    public void failSigningCertificate() {
        stubs.serve(CERTIFICATE, get(at(CERTIFICATE)), aResponse().withStatus(503));
    }

    /** From now on no error report is taken. */
    public void refuseReports() {
        stubs.serve(REPORTS, post(at(REPORTS)), aResponse().withStatus(503));
    }

    /** From now on everything is answered with the trouble; what is served meanwhile is kept for later. */
    public void fall(Trouble trouble) {
        UrlPattern everything = urlMatching("(?i)" + Pattern.quote(owner.path()) + "([/?].*)?");
        stubs.serve(TROUBLE, any(everything).atPriority(1), trouble.answer());
    }

    /** Everything is answered as before the trouble. */
    public void recover() {
        stubs.withdraw(TROUBLE);
    }

    /** Lets clients that ask for this wait until the hold is released. A former hold is released. */
    public Hold hold(Awaited what) {
        return owner.hold(what);
    }

    /** Releases a hold, and removes all that was served. */
    @Override
    public void close() {
        owner.releaseHold();
        stubs.clear();
        recorder.remove(owner);
    }

    private static String body(String policyId, String policyVersion) {
        return "/sms_mp/.sms_pol?" + policyId + "." + policyVersion.replace('.', '_');
    }

    private static ResponseDefinitionBuilder xml(String text) {
        return aResponse().withHeader("Content-Type", XML).withBody(text);
    }

    private UrlPattern at(String pathAndQuery) {
        return urlMatching("(?i)" + Pattern.quote(owner.path() + pathAndQuery));
    }
}
