package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.KeyPool;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.pki.SomeNames;
import org.configmgrtck.pki.Validity;
import org.configmgrtck.subject.ClientPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteEventsCheckTest {
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");

    private final SigningCertificates certificates = new SigningCertificates(
            () -> NOW, "ABC", new KeyPool().forScenario(), Hierarchy.EC, SomeNames.ofAuthorities());
    private final Credential first = certificates.underSameRoot(KeyKind.EC);
    private final Credential second = certificates.underSameRoot(KeyKind.EC);
    private final ClientPolicy one = new ClientPolicy("ABC00001", "1.00", "<Policy>1</Policy>");
    private final ClientPolicy two = new ClientPolicy("ABC00002", "1.00", "<Policy>2</Policy>");

    @Test
    void whatIsRightAfterEachEventHasNoDiscrepancy() throws Exception {
        assertThat(SiteEventsCheck.signed(List.of(
                        moment("creation", first, given(first, one), one),
                        moment("renewal", second, given(second, one), one),
                        moment("nothing", second, List.of(), one),
                        moment("another", second, given(second, one, two), one, two))))
                .isEmpty();
    }

    @Test
    void theFirstEventAfterWhichAnotherCertificateSignsIsBlamed() throws Exception {
        Optional<Discrepancy> found = SiteEventsCheck.signed(List.of(
                moment("creation", first, given(first, one), one),
                moment("renewal", second, List.of(), one),
                moment("back", first, List.of(), one)));

        assertThat(found).map(Discrepancy::blamed).contains(Optional.of("of renewal"));
        assertThat(found.orElseThrow().actual()).startsWith("after renewal: policy ABC00001");
        assertThat(found.orElseThrow().against("asked").requirement()).isEqualTo("of renewal");
    }

    @Test
    void aPolicyThatIsLostInAnOldVersionOrOfAnotherBodyIsFound() throws Exception {
        for (List<Exchange> given : List.of(
                given(first, one),
                given(first, one, new ClientPolicy("ABC00002", "2.00", two.body())),
                given(first, one, new ClientPolicy("ABC00002", "1.00", "<Policy/>")))) {
            assertThat(SiteEventsCheck.signed(List.of(moment("creation", first, given, one, two))))
                    .isPresent();
        }
    }

    @Test
    void theSameKeysDoNotExcuseANameOfTheFormerCertificate() throws Exception {
        Credential renewed = certificates.unusual().withKeysOf(first);
        List<Exchange> given = SignedAssignmentsCheckTest.given(
                1,
                SignedAssignmentsCheckTest.element(one)
                        + SignedAssignmentsCheckTest.signatures(first, one)
                                .replace(
                                        "</SignatureValue>",
                                        "</SignatureValue><SigningCertificate CertificateHash=\"%s\" RootHash=\"%s\"/>"
                                                .formatted(
                                                        Credential.hash(first.certificate()),
                                                        Credential.hash(first.root()))));

        assertThat(SiteEventsCheck.signed(List.of(moment("creation", first, given, one))))
                .isEmpty();
        assertThat(SiteEventsCheck.signed(List.of(moment("renewal", renewed, given, one))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "11, true, '', true", "11, true, 11, false", "10, true, 10, true", "10, true, '', false",
        "10, true, 9, false", "10, true, 10 10, false", "3, true, 3, true", "3, false, '', true",
        "3, false, 3, true", "3, false, 2, false", "3, false, 3 3, false", "11, false, 11, false"
    })
    void aDayIsWarnedOfOnceAndAnythingElseOnceAtMost(int left, boolean day, String said, boolean right) {
        Credential credential = certificates.underSameRoot(new Validity(NOW, NOW.plusSeconds(left * 86_400L)));
        List<Exchange> sent = new ArrayList<>();
        for (String days : said.isEmpty() ? new String[0] : said.split(" ")) {
            sent.add(StatusMessageCheckTest.provider(days));
        }

        assertThat(SiteEventsCheck.warned(List.of(moment("event", day, credential, sent)))
                        .isEmpty())
                .isEqualTo(right);
    }

    private List<Exchange> given(Credential signer, ClientPolicy... policies) throws Exception {
        StringBuilder elements = new StringBuilder();
        for (ClientPolicy policy : policies) {
            elements.append(SignedAssignmentsCheckTest.element(policy));
        }
        return SignedAssignmentsCheckTest.given(1, elements + SignedAssignmentsCheckTest.signatures(signer, policies));
    }

    private static SiteMoment moment(
            String event, Credential inUse, List<Exchange> exchanges, ClientPolicy... policies) {
        return moment(event, false, inUse, exchanges, policies);
    }

    private static SiteMoment moment(
            String event, boolean day, Credential inUse, List<Exchange> exchanges, ClientPolicy... policies) {
        return new SiteMoment(
                event, "of " + event, day, NOW, inUse.certificate(), inUse.root(), List.of(policies), exchanges);
    }
}
