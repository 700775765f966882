package org.configmgrtck.recheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Check;
import org.configmgrtck.check.Discrepancy;

/** The functions of the package of checks by their names. */
public final class CheckFunctions {
    private static final String PACKAGE = Check.class.getPackageName() + ".";

    private CheckFunctions() {}

    /**
     * A check that can be made again.
     *
     * @param inputs what it is given, in order
     * @param types what each input is declared as
     */
    public record Call(Method function, List<Object> inputs, List<Type> types) {
        public Call {
            inputs = List.copyOf(inputs);
            types = List.copyOf(types);
        }

        /** What the check finds now. */
        public Optional<Discrepancy> find() {
            try {
                @SuppressWarnings("unchecked")
                Optional<Discrepancy> found = (Optional<Discrepancy>) function.invoke(null, inputs.toArray());
                return found;
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException("it can't be made of these inputs", e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * The check of this name, with the inputs that are written.
     *
     * @param name such as {@code PolicyCheck.inForce}, which is known to be that of a check
     * @throws IllegalArgumentException if these are no inputs of it, in words
     */
    public static Call read(String name, List<JsonNode> written, CheckCodec codec) {
        Method function = named(name);
        List<Type> types = List.of(function.getGenericParameterTypes());
        if (types.size() != written.size()) {
            throw new IllegalArgumentException("it has " + written.size() + " inputs; expected " + types.size());
        }
        List<Object> inputs = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Object input = codec.read(written.get(i), types.get(i));
            if (input == null) {
                throw new IllegalArgumentException("its input " + (i + 1) + " is nothing");
            }
            inputs.add(input);
        }
        return new Call(function, inputs, types);
    }

    /** The one public function of this name. */
    public static Method named(String name) {
        int dot = name.indexOf('.');
        try {
            List<Method> found = Arrays.stream(
                            Class.forName(PACKAGE + name.substring(0, dot)).getMethods())
                    .filter(method -> method.getName().equals(name.substring(dot + 1)))
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            throw new IllegalStateException(name + " names " + found.size() + " checks; expected one");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There is no check " + name, e);
        }
    }
}
