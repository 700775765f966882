package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown as GitHub would show it, with tables and automatic links, as far as a page of elements. */
final class MarkdownPage {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());

    private final Document page;

    MarkdownPage(String markdown) {
        Parser parser = Parser.builder().extensions(EXTENSIONS).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
        page = Jsoup.parse(renderer.render(parser.parse(markdown)));
        page.outputSettings().prettyPrint(false);
    }

    /** The names of all elements in the page's body, each once. */
    List<String> elements() {
        return page.body().getAllElements().stream()
                .map(Element::nodeName)
                .distinct()
                .sorted()
                .toList();
    }

    Document page() {
        return page;
    }

    /** The cells of each row of the table below this heading; none if there is no such heading. */
    List<List<String>> table(String heading) {
        List<List<String>> rows = new ArrayList<>();
        for (Element title : page.select("h3")) {
            if (title.wholeText().equals(heading)) {
                title.nextElementSibling()
                        .select("tbody tr")
                        .forEach(row -> rows.add(row.select("td").stream()
                                .map(Element::wholeText)
                                .toList()));
            }
        }
        return rows;
    }

    /** The cells of each row of the first table. */
    List<List<String>> figures() {
        return page.select("table").get(0).select("tbody tr").stream()
                .map(row -> row.select("td").stream().map(Element::wholeText).toList())
                .toList();
    }
}
