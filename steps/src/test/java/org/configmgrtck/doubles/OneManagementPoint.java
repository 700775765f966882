package org.configmgrtck.doubles;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a management point of its own, and a client. */
abstract class OneManagementPoint {
    static final Duration LONG = Duration.ofSeconds(10);
    static ManagementPoints points;

    final HttpClient client = HttpClient.newHttpClient();
    final Journal journal = new Journal();
    ManagementPoint point;

    @BeforeAll
    static void start() {
        points = ManagementPoints.start();
    }

    @AfterAll
    static void stop() {
        points.close();
    }

    @BeforeEach
    void open() {
        point = points.open("D1.a_b-c", journal);
    }

    @AfterEach
    void close() {
        point.close();
    }

    URI at(String path) {
        return URI.create(point.url() + path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    Exchange.Http last() {
        List<Exchange> all = journal.all();
        return (Exchange.Http) all.get(all.size() - 1);
    }

    List<Integer> statuses() {
        return journal.all().stream().map(e -> ((Exchange.Http) e).status()).toList();
    }
}
