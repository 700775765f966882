package org.configmgrtck.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.configmgrtck.check.AgentMoment.Came;
import org.configmgrtck.check.AgentMoment.Policies;

/**
 * What has to be true of a client with a health agent after a moment, by the documents and the contract alone.
 *
 * @param policies the machine policy that it has downloaded last
 * @param installed the software updates that are installed
 * @param fetched those that came from distribution points in this moment
 * @param duty what it has to present in this moment
 */
record AgentModel(Policies policies, Set<String> installed, Set<String> fetched, Duty duty) {
    /** What a client has to do. */
    enum Duty {
        /** It has to present a new statement of health. */
        STATEMENT,
        /** It must not present any. */
        SILENCE,
        /** It must not claim compliance. */
        NO_CLAIM,
        /** Whether it presents one is open. */
        ANY
    }

    AgentModel {
        installed = Set.copyOf(installed);
        fetched = Set.copyOf(fetched);
    }

    /** A new client that has just downloaded machine policy (SHV-1-02). */
    static AgentModel started(AgentMoment moment) {
        return new AgentModel(moment.policies(), Set.of(), Set.of(), Duty.STATEMENT);
    }

    /** The same client after one more moment. */
    AgentModel after(AgentMoment moment) {
        return switch (moment.came()) {
            case NEW -> started(moment);
            case CYCLE -> new AgentModel(moment.policies(), installed, Set.of(), Duty.ANY);
            case TOLD_TO_DOWNLOAD -> new AgentModel(moment.policies(), installed, Set.of(), Duty.STATEMENT);
            case TOLD_IN_VAIN -> new AgentModel(policies, installed, Set.of(), Duty.NO_CLAIM);
            case TOLD_TO_EVALUATE -> new AgentModel(policies, installed, Set.of(), Duty.STATEMENT);
            case SENT -> sent(moment);
        };
    }

    /** The required software updates that are not installed. */
    List<String> lacking() {
        return policies.required().stream()
                .filter(update -> !installed.contains(update))
                .toList();
    }

    /** What can be had of what it lacks is installed (REM-4-03); only the last of it calls for a statement (REM-5-01). */
    private AgentModel sent(AgentMoment moment) {
        Set<String> fetching = new TreeSet<>(lacking());
        Set<String> then = new TreeSet<>(fetching);
        then.retainAll(moment.sound());
        then.addAll(installed);
        fetching.removeIf(
                update -> !moment.sound().contains(update) && !moment.unsound().contains(update));
        boolean all = !lacking().isEmpty() && then.containsAll(policies.required());
        return new AgentModel(policies, then, fetching, all ? Duty.STATEMENT : Duty.SILENCE);
    }

    /** Does it have to have downloaded machine policy in this moment? */
    static boolean downloads(AgentMoment moment) {
        return moment.came() == Came.NEW || moment.came() == Came.TOLD_TO_DOWNLOAD;
    }
}
