package org.configmgrtck.document.badge;

import java.io.IOException;
import java.io.OutputStream;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.XmlText;
import org.configmgrtck.record.ReportFile;

/** {@code badge.svg}: the verdict as a small picture. It loads nothing, and needs no font of its own. */
public final class BadgePicture implements ReportWriter {
    private static final int HEIGHT = 20;
    private static final int MARGIN = 7;
    /** About what a letter takes at this size; the text is stretched to it, so that it fits with every font. */
    private static final double LETTER = 6.4;

    @Override
    public String fileName() {
        return ReportFile.BADGE_PICTURE.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        BadgeText badge = BadgeText.of(report);
        int left = width(badge.label());
        int right = width(badge.message());
        try (XmlText svg = new XmlText(out)) {
            svg.start("svg");
            svg.attribute("xmlns", "http://www.w3.org/2000/svg");
            svg.attribute("width", Integer.toString(left + right));
            svg.attribute("height", Integer.toString(HEIGHT));
            svg.attribute("role", "img");
            svg.attribute("aria-label", badge.title());
            svg.start("title");
            svg.text(badge.title());
            svg.end();
            rectangle(svg, 0, left, "333333");
            rectangle(svg, left, right, badge.colour());
            text(svg, MARGIN, left - 2 * MARGIN, badge.label());
            text(svg, left + MARGIN, right - 2 * MARGIN, badge.message());
            svg.end();
        }
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * LETTER) + 2 * MARGIN;
    }

    private static void rectangle(XmlText svg, int x, int width, String colour) throws IOException {
        svg.start("rect");
        svg.attribute("x", Integer.toString(x));
        svg.attribute("width", Integer.toString(width));
        svg.attribute("height", Integer.toString(HEIGHT));
        svg.attribute("fill", "#" + colour);
        svg.end();
    }

    private static void text(XmlText svg, int x, int length, String text) throws IOException {
        svg.start("text");
        svg.attribute("x", Integer.toString(x));
        svg.attribute("y", "14");
        svg.attribute("fill", "#ffffff");
        svg.attribute("font-family", "Verdana,DejaVu Sans,sans-serif");
        svg.attribute("font-size", "11");
        svg.attribute("textLength", Integer.toString(length));
        svg.attribute("lengthAdjust", "spacingAndGlyphs");
        svg.text(text);
        svg.end();
    }
}
