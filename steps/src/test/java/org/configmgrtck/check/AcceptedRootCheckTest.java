package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.configmgrtck.subject.RegistryValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedRootCheckTest {
    private static final String KEY = "HKLM\\SOFTWARE\\Microsoft\\CCM\\Security";
    private static final String OTHER_KEY = "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\CCM\\Security";
    private static final String NAME = "AllowedRootCAHashCode";
    private static final String TYPE = "REG_SZ";

    private static RegistryValue root(String data) {
        return new RegistryValue(KEY, NAME, TYPE, data);
    }

    @Test
    void keysAndNamesAreMatchedWithoutRegardToCase() {
        RegistryValue shouted =
                new RegistryValue(KEY.toUpperCase(Locale.ROOT), NAME.toLowerCase(Locale.ROOT), TYPE, "0A");
        assertThat(AcceptedRootCheck.in(KEY, List.of(shouted))).contains(shouted);
        assertThat(AcceptedRootCheck.in(KEY.toLowerCase(Locale.ROOT), List.of(root("0A"))))
                .isPresent();
    }

    @Test
    void presentIsDataInThisKey() {
        assertThat(AcceptedRootCheck.present(KEY, List.of(root("0A")))).isEmpty();
        assertThat(AcceptedRootCheck.present(KEY, List.of(root(""))))
                .contains(
                        new Discrepancy(NAME + " has data in " + KEY, KEY + "\\" + NAME + " (REG_SZ) = ''", List.of()));
        assertThat(AcceptedRootCheck.present(OTHER_KEY, List.of(root("0A")))).isPresent();
        assertThat(AcceptedRootCheck.present(KEY, List.of(new RegistryValue(KEY, "ClientAlwaysOnInternet", TYPE, "1"))))
                .isPresent();
        assertThat(AcceptedRootCheck.present(KEY, List.of()))
                .map(Discrepancy::actual)
                .contains("the registry has no value of Configuration Manager");
    }

    @Test
    void absentIsNoDataInThisKey() {
        assertThat(AcceptedRootCheck.absent(KEY, List.of(root("")))).isEmpty();
        assertThat(AcceptedRootCheck.absent(OTHER_KEY, List.of(root("0A")))).isEmpty();
        assertThat(AcceptedRootCheck.absent(KEY, List.of(root("0A"))))
                .contains(new Discrepancy(
                        NAME + " has no data in " + KEY, KEY + "\\" + NAME + " (REG_SZ) = '0A'", List.of()));
    }

    @Test
    void anEmptyValueDoesNotHideAFullOne() {
        assertThat(AcceptedRootCheck.in(KEY, List.of(root(""), root("0A")))).contains(root("0A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0A", "0a", "00112233445566778899aAbBcCdDeEfF", "FFFF"})
    void pairsOfHexadecimalDigitsAreSuch(String data) {
        assertThat(AcceptedRootCheck.hexadecimal(KEY, TYPE, List.of(root(data))))
                .isEmpty();
        assertThat(AcceptedRootCheck.hexadecimal(KEY, "reg_sz", List.of(root(data))))
                .isEmpty();
        assertThat(AcceptedRootCheck.hexadecimal(KEY, "REG_BINARY", List.of(root(data))))
                .contains(new Discrepancy(
                        NAME + " is of type REG_BINARY and holds pairs of hexadecimal digits",
                        KEY + "\\" + NAME + " (REG_SZ) = '" + data + "'",
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "0A0", "0G", "0x0A", "0A 0B", " 0A", "0A\n", "\uFF10\uFF11", "0A:0B"})
    void othersAreNot(String data) {
        assertThat(AcceptedRootCheck.hexadecimal(KEY, TYPE, List.of(root(data))))
                .isPresent();
    }

    @Test
    void theSameDigitsInOtherLettersAreUnchanged() {
        Optional<RegistryValue> before = Optional.of(root("0a1b"));
        Optional<RegistryValue> now = Optional.of(root("0A1B"));
        assertThat(AcceptedRootCheck.unchanged(before, now)).isEmpty();
        assertThat(AcceptedRootCheck.changed(before, now))
                .contains(new Discrepancy("the accepted root is another one than 0a1b", "it is 0A1B", List.of()));
    }

    @Test
    void otherDigitsAreAChange() {
        Optional<RegistryValue> before = Optional.of(root("0A1B"));
        Optional<RegistryValue> now = Optional.of(root("0A1C"));
        assertThat(AcceptedRootCheck.changed(before, now)).isEmpty();
        assertThat(AcceptedRootCheck.unchanged(before, now))
                .contains(new Discrepancy("the accepted root is still 0A1B", "it is 0A1C", List.of()));
    }

    @Test
    void whatIsAbsentIsNeitherUnchangedNorAnotherRoot() {
        Optional<RegistryValue> some = Optional.of(root("0A"));
        assertThat(AcceptedRootCheck.unchanged(some, Optional.empty()))
                .map(Discrepancy::actual)
                .contains("it is absent");
        assertThat(AcceptedRootCheck.unchanged(Optional.empty(), Optional.empty()))
                .isPresent();
        assertThat(AcceptedRootCheck.unchanged(Optional.empty(), some)).isPresent();
        assertThat(AcceptedRootCheck.changed(some, Optional.empty())).isPresent();
        assertThat(AcceptedRootCheck.changed(Optional.empty(), Optional.empty()))
                .isPresent();
        assertThat(AcceptedRootCheck.changed(Optional.empty(), some)).isEmpty();
    }
}
