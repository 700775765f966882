package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;

/** How a management point in trouble answers. */
public enum Trouble {
    /** Status 503. */
    SERVICE_UNAVAILABLE {
        @Override
        ResponseDefinitionBuilder answer() {
            return aResponse().withStatus(503);
        }
    },
    /** Status 404, as for what it does not have. */
    NOT_FOUND {
        @Override
        ResponseDefinitionBuilder answer() {
            return aResponse().withStatus(404);
        }
    },
    /** Status 200 and {@code text/xml}, but with octets that are neither XML nor UTF-8. */
    GARBAGE {
        @Override
        ResponseDefinitionBuilder answer() {
            byte[] octets = "\u00ff\u00fe<<< no XML & no UTF-8 \u00c3\u0028 >>>".getBytes(StandardCharsets.ISO_8859_1);
            return aResponse().withHeader("Content-Type", ManagementPoint.XML).withBody(octets);
        }
    },
    /** The connection is reset in place of an answer. */
    RESET {
        @Override
        ResponseDefinitionBuilder answer() {
            return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
        }
    },
    /** Status 200 and {@code text/xml}, but without a body. */
    EMPTY {
        @Override
        ResponseDefinitionBuilder answer() {
            return aResponse().withHeader("Content-Type", ManagementPoint.XML);
        }
    };

    abstract ResponseDefinitionBuilder answer();
}
