package org.configmgrtck.health;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.SiteCodes;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.naming.Names;

/** The health state references that the sites of a scenario have published. */
public final class References {
    /** How old the policies of a site are when a scenario begins. */
    private static final Duration AGE = Duration.ofDays(2);

    /** Instants have fractions of a second; who drops them takes different instants for one. */
    private static final Duration PART_OF_A_SECOND = Duration.ofMillis(500);

    /** Where a GUID has the digit of its kind. */
    private static final int VERSION_AT = 14;

    private final Map<String, Instant> timestamps = new LinkedHashMap<>();
    private final Instant initial;
    private final SiteCodes siteCodes;
    private final Names names;
    private Directory directory;
    private List<String> many = List.of();

    /** Begins with the reference of the deployment's own site, in the deployment's own directory. */
    public References(Deployment deployment) {
        this.directory = deployment.directory();
        this.siteCodes = deployment.siteCodes();
        this.names = deployment.names();
        this.initial = deployment.clock().ago(AGE).plus(PART_OF_A_SECOND);
        publish(deployment.siteCode());
    }

    /** The codes of the sites around the deployment. */
    public SiteCodes siteCodes() {
        return siteCodes;
    }

    /** Publishes the reference of a site. */
    public void publish(String siteCode) {
        publish(siteCode, initial);
    }

    /** Publishes the references of that many other sites. */
    public void publishMany(int sites) {
        many = IntStream.range(0, sites).mapToObj(siteCodes::numbered).toList();
        many.forEach(this::publish);
    }

    /** The codes of these other sites. */
    public List<String> many() {
        return many;
    }

    /** Publishes a site that has no reference. */
    public void publishWithoutReference(String siteCode) {
        timestamps.remove(siteCode);
        directory.publishSite(siteCode, Optional.empty());
    }

    /** Withdraws a site, with its reference. */
    void withdraw(String siteCode) {
        timestamps.remove(siteCode);
        directory.withdrawSite(siteCode);
    }

    /** The time stamps of all that are published, by the code of their site. */
    Map<String, Instant> published() {
        return Map.copyOf(timestamps);
    }

    /** Publishes the reference of a site anew: its policies have changed this much later. */
    public void renew(String siteCode, Duration later) {
        publish(siteCode, timestamp(siteCode).plus(later));
    }

    /** Moves all references to another directory. */
    public void moveTo(Directory other) {
        Map<String, Instant> moved = Map.copyOf(timestamps);
        moved.keySet().forEach(directory::withdrawSite);
        directory = other;
        moved.forEach(this::publish);
    }

    /** When the policies of a site last changed. */
    public Instant timestamp(String siteCode) {
        return timestamps.getOrDefault(siteCode, initial);
    }

    /** When the policies of every site had last changed as the scenario began. */
    Instant initialTimestamp() {
        return initial;
    }

    /** Any will do: that of another site than the client's own has small letters, and is not of the random kind. */
    private String guid(String siteCode) {
        String guid = names.guid("reference of " + siteCode);
        return siteCode.equals(siteCodes.own())
                ? guid.toUpperCase(Locale.ROOT)
                : guid.substring(0, VERSION_AT) + "1" + guid.substring(VERSION_AT + 1);
    }

    /** Publishes the reference of a site, with this time stamp. */
    void publish(String siteCode, Instant timestamp) {
        timestamps.put(siteCode, timestamp);
        String guid = guid(siteCode);
        directory.publishSite(siteCode, Optional.of(siteCode + ".{" + guid + "};" + timestamp));
    }
}
