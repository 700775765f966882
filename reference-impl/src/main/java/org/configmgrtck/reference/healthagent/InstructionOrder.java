package org.configmgrtck.reference.healthagent;

import java.util.List;
import org.configmgrtck.reference.shv.Instruction;

/** In which order are instructions carried out? */
@FunctionalInterface
public interface InstructionOrder {
    /** The instructions as they are carried out; one that fails ends it. */
    List<Instruction> of(List<Instruction> told);

    /** As they were told (REM-4-01, REM-4-02). */
    static InstructionOrder asTold() {
        return told -> told;
    }
}
