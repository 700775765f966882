package org.configmgrtck.recheck;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.TreeMap;
import org.configmgrtck.exchange.Exchange;

/**
 * The inputs of checks as JSON. An exchange is written as its number in the transcript, and read as what the transcript
 * has under that number, so that a check that is made again sees the very exchanges that are shown.
 */
public final class CheckCodec {
    private final JsonMapper mapper;

    private CheckCodec(Map<Integer, Exchange> exchanges) {
        SimpleModule module = new SimpleModule("inputs of checks");
        module.addSerializer(Exchange.class, new ToNumber());
        module.addDeserializer(Exchange.class, new OfNumber(exchanges));
        module.addSerializer(X509Certificate.class, new ToDer());
        module.addDeserializer(X509Certificate.class, new OfDer());
        this.mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), module)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    /** Writes inputs. */
    public static CheckCodec writing() {
        return new CheckCodec(Map.of());
    }

    /** Reads inputs beside these exchanges. */
    public static CheckCodec reading(Iterable<Exchange> exchanges) {
        Map<Integer, Exchange> byNumber = new TreeMap<>();
        exchanges.forEach(exchange -> byNumber.put(exchange.number(), exchange));
        return new CheckCodec(byNumber);
    }

    /** What stands for an input, or for a finding. */
    public JsonNode write(Object input) {
        return mapper.valueToTree(input);
    }

    /**
     * The input that was written so.
     *
     * @throws IllegalArgumentException if it is none of this type, in words
     */
    public Object read(JsonNode written, Type type) {
        try {
            return mapper.readerFor(mapper.constructType(type)).readValue(mapper.treeAsTokens(written));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("it can't be read", e);
        }
    }

    private static final class ToNumber extends JsonSerializer<Exchange> {
        @Override
        public void serialize(Exchange exchange, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(exchange.number());
        }
    }

    private static final class OfNumber extends JsonDeserializer<Exchange> {
        private final Map<Integer, Exchange> exchanges;

        OfNumber(Map<Integer, Exchange> exchanges) {
            this.exchanges = exchanges;
        }

        @Override
        public Exchange deserialize(JsonParser in, DeserializationContext context) throws IOException {
            int number = in.getIntValue();
            Exchange exchange = exchanges.get(number);
            if (exchange == null) {
                context.reportInputMismatch(this, "the transcript has no exchange " + number);
            }
            return exchange;
        }
    }

    private static final class ToDer extends JsonSerializer<X509Certificate> {
        @Override
        public void serialize(X509Certificate certificate, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            try {
                out.writeBinary(certificate.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IOException(e);
            }
        }
    }

    private static final class OfDer extends JsonDeserializer<X509Certificate> {
        @Override
        public X509Certificate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(in.getBinaryValue()));
            } catch (CertificateException e) {
                return context.reportInputMismatch(this, "it is no certificate");
            }
        }
    }
}
