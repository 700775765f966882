package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.HashMap;
import java.util.Map;

/** What one double serves, by name; there is never a moment at which a replaced answer is missing. */
final class Stubs {
    private final WireMockServer server;
    private final Map<String, StubMapping> served = new HashMap<>();

    Stubs(WireMockServer server) {
        this.server = server;
    }

    synchronized void serve(String what, MappingBuilder request, ResponseDefinitionBuilder answer) {
        StubMapping fresh = server.stubFor(request.willReturn(answer));
        StubMapping former = served.put(what, fresh);
        if (former != null) {
            server.removeStubMapping(former);
        }
    }

    synchronized void withdraw(String what) {
        StubMapping former = served.remove(what);
        if (former != null) {
            server.removeStubMapping(former);
        }
    }

    synchronized void clear() {
        served.values().forEach(server::removeStubMapping);
        served.clear();
    }
}
