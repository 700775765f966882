package org.configmgrtck.exchange;

import java.util.List;
import java.util.Map;

/** One question and its answer, as one of the parties saw it. Bodies are cut at {@link Journal#LONGEST_BODY}. */
public sealed interface Exchange {
    /** Place in the journal of the deployment, from 1. */
    int number();

    /** Who was asked. */
    Peer peer();

    /** One line that tells an auditor what happened. */
    String summary();

    /** How many characters of text it holds. */
    long characters();

    /**
     * HTTP.
     *
     * @param status the status of the answer; 0 where none was given
     */
    record Http(
            int number,
            Peer peer,
            String method,
            String url,
            String requestBody,
            int status,
            String responseBody,
            String remark)
            implements Exchange {
        @Override
        public String summary() {
            String answered = status == 0 ? "no answer" : Integer.toString(status);
            return method + " " + url + " → " + answered + (remark.isEmpty() ? "" : " (" + remark + ")");
        }

        @Override
        public long characters() {
            return (long) url.length() + requestBody.length() + responseBody.length() + remark.length();
        }
    }

    /**
     * LDAP.
     *
     * @param operation bind, search, add, modify, delete …
     * @param target the distinguished name that it went to
     * @param request filter and requested attributes of a search, or what was to be written
     * @param result the LDAP result code's name
     * @param handedOut the entries that a search returned: attribute values by attribute name, with the distinguished
     *     name under {@code dn}; attribute names in lower case
     */
    record Ldap(
            int number,
            Peer peer,
            String operation,
            String target,
            String request,
            String result,
            List<Map<String, List<String>>> handedOut)
            implements Exchange {
        public Ldap {
            handedOut = List.copyOf(handedOut);
        }

        @Override
        public String summary() {
            return operation + " " + target + (request.isEmpty() ? "" : " " + request) + " → " + result + ", "
                    + handedOut.size() + (handedOut.size() == 1 ? " entry" : " entries");
        }

        @Override
        public long characters() {
            long values = handedOut.stream()
                    .flatMap(entry -> entry.values().stream())
                    .flatMap(List::stream)
                    .mapToLong(String::length)
                    .sum();
            return target.length() + request.length() + values;
        }
    }
}
