package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.configmgrtck.doubles.ListenAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DoubleOptionsTest {
    private static ListenAddress address(String... args) {
        return CommandLine.populateCommand(new DoubleOptions(), args).address();
    }

    @Test
    void theyListenOnLoopbackUnlessTold() {
        assertThat(address()).isEqualTo(ListenAddress.loopback());
    }

    @Test
    void theAddressIsAdvertisedUnlessAnotherIs() {
        assertThat(address("--bind", "127.0.0.1")).isEqualTo(new ListenAddress("127.0.0.1", "127.0.0.1"));
        assertThat(address("--bind", "0.0.0.0", "--advertise", "kit.example"))
                .isEqualTo(new ListenAddress("0.0.0.0", "kit.example"));
        assertThat(address("--advertise", "2001:db8::1")).isEqualTo(new ListenAddress("127.0.0.1", "[2001:db8::1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void aWildcardNeedsAHostToAdvertise(String wildcard) {
        assertThatThrownBy(() -> address("--bind", wildcard))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("Add --advertise with the host name");
        assertThatThrownBy(() -> address("--bind", "127.0.0.1", "--advertise", wildcard))
                .isInstanceOf(WrongUsage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no such host", ""})
    void anAddressOfAnotherMachineIsRefused(String address) {
        assertThatThrownBy(() -> address("--bind", address))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("is no address of this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://kit.example", "kit.example:80", "kit example", "-x", ""})
    void whatIsNoHostIsNotAdvertised(String host) {
        assertThatThrownBy(() -> address("--advertise", host)).isInstanceOf(WrongUsage.class);
    }
}
