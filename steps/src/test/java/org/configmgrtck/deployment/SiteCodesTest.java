package org.configmgrtck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.configmgrtck.naming.Seed;
import org.junit.jupiter.api.Test;

class SiteCodesTest {
    @Test
    void theSitesOfADeploymentHaveCodesThatBeginDifferently() {
        for (int i = 0; i < 50; i++) {
            SiteCodes codes = SiteCodes.of(Seed.random().of("some scenario"));
            List<String> all = Stream.concat(
                            Stream.of(codes.own()), IntStream.rangeClosed(1, 5).mapToObj(codes::other))
                    .toList();
            assertThat(all).allSatisfy(code -> assertThat(code).matches("[A-Z][0-9][A-Z]"));
            assertThat(all.stream().map(code -> code.charAt(0))).doesNotHaveDuplicates();
            assertThat(codes.almostOwn()).matches("[A-Z][0-9][A-Z]").isNotEqualTo(codes.own());
            assertThat(codes.almostOwn()).startsWith(codes.own().substring(0, 2));
        }
    }

    @Test
    void anotherDeploymentHasOthers() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i ->
                                SiteCodes.of(Seed.random().of("some scenario")).own())
                        .distinct())
                .hasSizeGreaterThan(10);
    }
}
