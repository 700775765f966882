package org.configmgrtck.verify;

import io.cucumber.core.resource.ClasspathScanner;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Then;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.configmgrtck.run.SuiteParameters;
import org.configmgrtck.steps.Phrases;

/** Which checks a sentence that begins with Then stands for, and what it gives to them. */
final class ThenSteps {
    private static final String TABLE = "then.properties";

    private final List<Step> steps;

    private ThenSteps(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    private record Step(Method method, Expression expression, List<String> checks) {}

    /**
     * A check that a sentence stands for.
     *
     * @param name such as {@code PolicyCheck.inForce}
     * @param given what has to be among its inputs
     */
    record Expected(String name, List<Object> given) {
        Expected {
            given = List.copyOf(given);
        }
    }

    /** Finds the steps on the class path, as Cucumber does. */
    static ThenSteps load() {
        ExpressionFactory expressions = new ExpressionFactory(phrases());
        Map<String, List<String>> table = table();
        List<Step> steps = new ArrayList<>();
        ClasspathScanner scanner = new ClasspathScanner(ThenSteps.class::getClassLoader);
        for (Class<?> type : scanner.scanForClassesInPackage(SuiteParameters.GLUE)) {
            for (Method method : type.getDeclaredMethods()) {
                for (Then then : method.getAnnotationsByType(Then.class)) {
                    String name = type.getSimpleName() + "." + method.getName();
                    List<String> checks = Optional.ofNullable(table.get(name))
                            .orElseThrow(() -> new IllegalStateException(TABLE + " lacks " + name));
                    steps.add(new Step(method, expressions.createExpression(then.value()), checks));
                }
            }
        }
        return new ThenSteps(steps);
    }

    /** The checks of a sentence, in order; empty if it makes none. */
    List<Expected> of(String sentence) {
        for (Step step : steps) {
            Optional<List<Argument<?>>> matched = Optional.ofNullable(
                    step.expression().match(sentence, step.method().getGenericParameterTypes()));
            if (matched.isPresent()) {
                return step.checks().stream()
                        .map(check -> expected(check, matched.get()))
                        .toList();
            }
        }
        throw new IllegalArgumentException("No step has the sentence " + sentence);
    }

    private static Expected expected(String check, List<Argument<?>> arguments) {
        List<Object> given = new ArrayList<>();
        arguments.forEach(argument -> given.add(argument.getValue()));
        int bracket = check.indexOf(" [");
        if (bracket > 0) {
            given.add(check.substring(bracket + 2, check.length() - 1));
        }
        return new Expected(bracket > 0 ? check.substring(0, bracket) : check, given);
    }

    private static ParameterTypeRegistry phrases() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        Phrases phrases = new Phrases();
        for (Method method : Phrases.class.getDeclaredMethods()) {
            for (io.cucumber.java.ParameterType type :
                    method.getAnnotationsByType(io.cucumber.java.ParameterType.class)) {
                CaptureGroupTransformer<Object> transformer = words -> method.invoke(phrases, (Object[]) words);
                registry.defineParameterType(new ParameterType<>(
                        type.name().isEmpty() ? method.getName() : type.name(),
                        List.of(type.value()),
                        method.getGenericReturnType(),
                        transformer,
                        false,
                        false));
            }
        }
        return registry;
    }

    /** The names of the checks that each step makes, by the name of the step. */
    static Map<String, List<String>> table() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(ThenSteps.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> table = new TreeMap<>();
        properties.forEach((step, checks) -> table.put(
                step.toString(),
                Arrays.stream(checks.toString().split(", "))
                        .filter(name -> !name.isEmpty())
                        .toList()));
        return table;
    }
}
