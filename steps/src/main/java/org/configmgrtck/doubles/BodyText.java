package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.exchange.Journal;

/** A body as the journal keeps it. It comes from outside: what it says of its charset need not be true. */
final class BodyText {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");

    private BodyText() {}

    static String of(byte[] body, HttpHeaders headers) {
        return body == null ? "" : Journal.cut(new String(body, charset(headers)));
    }

    private static Charset charset(HttpHeaders headers) {
        HttpHeader type = headers == null ? HttpHeader.absent("Content-Type") : headers.getHeader("Content-Type");
        Matcher named = CHARSET.matcher(type.isPresent() ? type.firstValue() : "");
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
