package org.configmgrtck.leftover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    @Test
    void aThreadThatGoesOnIsFoundUnlessItIsAnothers() throws Exception {
        Leftovers all = Leftovers.from();
        Leftovers own = Leftovers.from("forgot");
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "forgotten");
        thread.start();
        try {
            assertThat(all.found()).containsExactly("thread forgotten");
            assertThat(own.found()).isEmpty();
        } finally {
            end.countDown();
        }
        assertThat(all.found()).isEmpty();
    }

    @Test
    void aPortThatIsListenedAtIsFound() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux tells");
        Leftovers leftovers = Leftovers.from();
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(leftovers.found()).containsExactly("port " + open.getLocalPort());
        }
        assertThat(leftovers.found()).isEmpty();
    }
}
