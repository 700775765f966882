package org.configmgrtck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReferenceToolTest {
    private static final String ID = "[A-Z]+-([A-Z]+-|[0-9]-)?[0-9]{2}";
    private final ToolProvider tool =
            ToolProvider.findFirst("configmgr-reference").orElseThrow();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void servesUntilItIsInterrupted() throws Exception {
        List<Running> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            running.add(new Running());
        }
        HttpClient http = HttpClient.newHttpClient();
        for (Running one : running) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(one.address + "/declaration"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            one.thread.interrupt();
            assertThat(one.exitCode.get(20, TimeUnit.SECONDS)).isZero();
            Assertions.assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                    .isInstanceOf(ConnectException.class);
        }
        assertThat(running).extracting(one -> one.address).doesNotHaveDuplicates();
    }

    @Test
    void declaresTheRolesThatItIsTold() throws Exception {
        Running one = new Running(Thread.currentThread().getThreadGroup(), "--roles", "health-agent,site-server");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(one.address + "/declaration")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .contains("\"roles\":[\"health-agent\",\"site-server\"]");
        one.thread.interrupt();
        assertThat(one.exitCode.get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        ThreadGroup group = new ThreadGroup("reference");
        Running one = new Running(group, "--port", "0");
        one.thread.interrupt();
        one.thread.join();
        Thread[] ending = new Thread[100];
        int count = group.enumerate(ending);
        for (int i = 0; i < count; i++) {
            // The JDK's server cancels its timers, and does not wait for them. A thread that stays runs into the
            // time-out.
            ending[i].join();
        }
        assertThat(group.activeCount()).isZero();
    }

    @Test
    void listsMisbehaviours() {
        assertThat(run("--list-misbehaviours")).isZero();
        assertThat(out.toString().lines().toList())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).matches("[a-z0-9-]+\t(" + ID + "(," + ID + ")*|-)\t[A-Z].+[.]"))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertThat(complaint("--prot", "1")).startsWith("There is no option --prot. Usage: configmgr-reference");
        assertThat(complaint("--port")).startsWith("The option --port lacks its value.");
        assertThat(complaint("--port", "65536")).contains("a number from 0 to 65535, but is \"65536\"");
        assertThat(complaint("--port", "x")).contains("a number from 0 to 65535, but is \"x\"");
        assertThat(complaint("--misbehave", "accept-other-root"))
                .isEqualTo(
                        "There is no misbehaviour \"accept-other-root\"; near it are accepts-other-root, peeks-at-other-root.");
        assertThat(complaint("--roles", "shv-point,nap"))
                .startsWith("The value of --roles should be role names")
                .endsWith("but holds \"nap\".");
        assertThat(complaint("--misbehave", "zzzzzzzz")).contains("--list-misbehaviours lists all of them");
    }

    private String complaint(String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(64);
        assertThat(out.toString()).isEmpty();
        return err.toString().strip();
    }

    private int run(String... arguments) {
        return tool.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static final class Running {
        final FutureTask<Integer> exitCode;
        final Thread thread;
        final String address;

        Running() throws Exception {
            this(Thread.currentThread().getThreadGroup(), "--misbehave", "no-op");
        }

        Running(ThreadGroup group, String... arguments) throws Exception {
            PipedReader reader = new PipedReader();
            PrintWriter writer = new PrintWriter(new PipedWriter(reader));
            exitCode = new FutureTask<>(() -> new ReferenceTool().run(writer, writer, arguments));
            thread = new Thread(group, exitCode);
            thread.start();
            String line = new BufferedReader(reader).readLine();
            assertThat(line).matches("listening on http://127\\.0\\.0\\.1:[0-9]+");
            address = line.substring("listening on ".length());
        }
    }
}
