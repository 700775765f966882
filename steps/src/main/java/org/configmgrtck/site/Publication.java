package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.configmgrtck.doubles.ManagementPoint;

/**
 * All that a management point hands out at one time.
 *
 * @param newestAt where the newest policy stands
 */
record Publication(List<Assignment> assignments, int newestAt) {
    Publication {
        assignments = List.copyOf(assignments);
    }

    /** The newest is the last. */
    Publication(List<Assignment> assignments) {
        this(assignments, assignments.size() - 1);
    }

    Assignment newest() {
        return assignments.get(newestAt);
    }

    Publication withNewest(UnaryOperator<Assignment> change) {
        List<Assignment> changed = new ArrayList<>(assignments);
        changed.set(newestAt, change.apply(newest()));
        return new Publication(changed, newestAt);
    }

    Publication withEach(UnaryOperator<Assignment> change) {
        return new Publication(assignments.stream().map(change).toList(), newestAt);
    }

    Publication with(Assignment another) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(another);
        return new Publication(more, newestAt);
    }

    Publication withFirst(Assignment another) {
        return withAt(0, another);
    }

    Publication withBeforeNewest(Assignment another) {
        return withAt(newestAt, another);
    }

    /** The place is not behind the newest. */
    private Publication withAt(int place, Assignment another) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(place, another);
        return new Publication(more, newestAt + 1);
    }

    /** Has the management point hand it out. */
    void handOut(ManagementPoint managementPoint) {
        assignments.forEach(a -> handOutBody(a, managementPoint));
        managementPoint.serveAssignments(xml());
    }

    private static void handOutBody(Assignment assignment, ManagementPoint managementPoint) {
        Policy policy = assignment.policy();
        assignment
                .servedBody()
                .ifPresentOrElse(
                        body -> managementPoint.serveBody(
                                policy.id(), policy.version(), body.getBytes(StandardCharsets.UTF_8)),
                        () -> managementPoint.withholdBody(policy.id(), policy.version()));
    }

    private String xml() {
        String elements = assignments.stream().map(Assignment::element).collect(Collectors.joining("\n"));
        // In another order than the assignments: which is whose, their ids say.
        List<String> references = new ArrayList<>(assignments.stream()
                .flatMap(assignment -> assignment.signature().stream())
                .map(SignatureReference::xml)
                .toList());
        Collections.reverse(references);
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <ReplyAssignments SchemaVersion="1.00" ReplyType="Full">
                %s
                <Signature>
                %s</Signature>
                </ReplyAssignments>
                """.formatted(elements, String.join("", references));
    }
}
