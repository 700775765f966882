package org.configmgrtck.check;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A check as a step names it: a reference to one of the functions of this package. It knows the function's name, so that
 * the check can be written down beside its inputs, and made again by whoever reads them.
 */
public sealed interface Check extends Serializable {
    /** A check of one input. */
    non-sealed interface Of1<A> extends Check {
        Optional<Discrepancy> on(A a);
    }

    /** A check of two inputs. */
    non-sealed interface Of2<A, B> extends Check {
        Optional<Discrepancy> on(A a, B b);
    }

    /** A check of three inputs. */
    non-sealed interface Of3<A, B, C> extends Check {
        Optional<Discrepancy> on(A a, B b, C c);
    }

    /** A check of four inputs. */
    non-sealed interface Of4<A, B, C, D> extends Check {
        Optional<Discrepancy> on(A a, B b, C c, D d);
    }

    /** A check of six inputs. */
    non-sealed interface Of6<A, B, C, D, E, F> extends Check {
        Optional<Discrepancy> on(A a, B b, C c, D d, E e, F f);
    }

    /** The simple name of the class and the name of the function, such as {@code PolicyCheck.inForce}. */
    default String name() {
        try {
            // The one way in which Java tells what a reference refers to.
            Method writeReplace = getClass().getDeclaredMethod("writeReplace");
            writeReplace.setAccessible(true);
            SerializedLambda reference = (SerializedLambda) writeReplace.invoke(this);
            String owner = reference.getImplClass();
            return owner.substring(owner.lastIndexOf('/') + 1) + "." + reference.getImplMethodName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A check has to be a reference to a function: " + getClass(), e);
        }
    }
}
