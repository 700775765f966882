package org.configmgrtck.plan;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.steps.Phrases;
import org.junit.platform.commons.support.ReflectionSupport;

/** The step definitions and parameter types of the kit, read by reflection. */
record Vocabulary(List<Definition> definitions) {
    /** One step definition. */
    record Definition(Expression expression, Method method) {}

    static Vocabulary read() {
        ExpressionFactory factory = new ExpressionFactory(parameterTypes());
        List<Definition> found = new ArrayList<>();
        for (Class<?> type :
                ReflectionSupport.findAllClassesInPackage("org.configmgrtck.steps", c -> true, name -> true)) {
            for (Method method : type.getDeclaredMethods()) {
                expressions(method).forEach(text -> found.add(new Definition(factory.createExpression(text), method)));
            }
        }
        return new Vocabulary(List.copyOf(found));
    }

    /** The definitions that a step has, with the arguments that they would be called with. */
    List<Definition> of(String step) {
        return definitions.stream()
                .filter(definition -> Optional.ofNullable(definition
                                .expression()
                                .match(step, definition.method().getGenericParameterTypes()))
                        .map(arguments ->
                                arguments.stream().map(Argument::getValue).toList())
                        .isPresent())
                .toList();
    }

    private static Stream<String> expressions(Method method) {
        return Stream.of(
                        Arrays.stream(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Arrays.stream(method.getAnnotationsByType(When.class)).map(When::value),
                        Arrays.stream(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(expressions -> expressions);
    }

    private static ParameterTypeRegistry parameterTypes() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        for (Method method : Phrases.class.getDeclaredMethods()) {
            io.cucumber.java.ParameterType annotation = method.getAnnotation(io.cucumber.java.ParameterType.class);
            if (annotation != null) {
                CaptureGroupTransformer<Object> phrase = groups -> call(method, groups[0]);
                registry.defineParameterType(new ParameterType<>(
                        annotation.name().isEmpty() ? method.getName() : annotation.name(),
                        List.of(annotation.value()),
                        method.getGenericReturnType(),
                        phrase,
                        false,
                        false,
                        false));
            }
        }
        return registry;
    }

    private static Object call(Method method, String group) throws Throwable {
        try {
            return method.invoke(new Phrases(), group);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
