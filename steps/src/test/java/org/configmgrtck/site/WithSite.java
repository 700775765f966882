package org.configmgrtck.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.deployment.TestBeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Gives each test a site of its own, and a stranger who looks at what its management point hands out. */
abstract class WithSite {
    private static TestBed bed;

    final Deployment deployment = new Deployment(bed);
    final Site site = new Site(deployment);
    final Stranger stranger = new Stranger(deployment.managementPoint().url());

    @BeforeAll
    static void open() {
        bed = TestBeds.open(true, "policy-client");
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @AfterEach
    void end() {
        assertThat(deployment.close().isClean()).isTrue();
    }
}
