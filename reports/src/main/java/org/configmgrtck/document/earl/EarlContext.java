package org.configmgrtck.document.earl;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the names in {@code earl.jsonld} mean. It stands in the document, so that no reader has to fetch it. */
final class EarlContext {
    /** The kit's own terms; the address is a name, and nothing needs to be there. */
    private static final String OWN = "urn:configmgr-tck:term:";

    private EarlContext() {}

    static Map<String, Object> terms() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("earl", "http://www.w3.org/ns/earl#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        for (String reference : new String[] {"assertedBy", "subject", "test", "mode", "outcome"}) {
            context.put(reference, typed("earl:" + reference, "@id"));
        }
        context.put("result", "earl:result");
        context.put("info", "earl:info");
        context.put("title", "dct:title");
        context.put("description", "dct:description");
        context.put("hasVersion", "dct:hasVersion");
        context.put("isPartOf", typed("dct:isPartOf", "@id"));
        context.put("date", typed("dct:date", "xsd:dateTime"));
        context.put("verdict", OWN + "verdict");
        return context;
    }

    private static Map<String, String> typed(String id, String type) {
        Map<String, String> term = new LinkedHashMap<>();
        term.put("@id", id);
        term.put("@type", type);
        return term;
    }
}
