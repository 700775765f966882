package org.configmgrtck.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one document of a run. The same report always gives the same bytes. */
public interface ReportWriter {
    /** The document's name in the report folder. */
    String fileName();

    /** Writes the document in UTF-8. The stream is flushed and left open. */
    void write(RunReport report, OutputStream out) throws IOException;
}
