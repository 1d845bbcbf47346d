package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.broken.core.MakesAClock;
import org.plumbline.broken.core.MakesIds;
import org.plumbline.broken.core.ReadsFiles;
import org.plumbline.broken.core.ReadsPaths;
import org.plumbline.broken.core.ReadsTheClock;
import org.plumbline.broken.core.ReadsTheMachine;
import org.plumbline.broken.core.RollsDefaultDice;
import org.plumbline.broken.core.RollsDice;
import org.plumbline.broken.core.RollsMathDice;
import org.plumbline.broken.core.RollsSecureDice;
import org.plumbline.broken.core.RollsThreadDice;
import org.plumbline.broken.core.Shuffles;
import org.plumbline.broken.rating.FloatingParameter;
import org.plumbline.broken.rating.FloatingResult;
import org.plumbline.broken.score.FloatingField;

/** What core may know. Each rule is seen to reject a class that breaks it. */
class ArchitectureTest {
    /** The rooms in the order in which data flows; those that are not made yet guard nothing. */
    private static final List<String> FLOW = List.of(
            "framework",
            "caseload",
            "sample",
            "assessment",
            "survey",
            "evidence",
            "score",
            "rating",
            "inspection",
            "benchmark",
            "finding",
            "report",
            "publication",
            "improvement");

    private static final List<String> MADE = FLOW.subList(0, FLOW.indexOf("publication"));

    private static final List<String> OUTSIDE = List.of(
            "org.springframework..",
            "jakarta..",
            "javax.sql..",
            "java.sql..",
            "com.fasterxml.jackson..",
            "tools.jackson..",
            "org.snakeyaml..",
            "java.nio.file..",
            "java.net..");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(call("reads a clock", ArchitectureTest::readsAClock))
            .because("a rule that reads the clock cannot be run again next year");

    private static final ArchRule NO_DICE = noClasses()
            .should()
            .callCodeUnitWhere(call("draws without a random seed", ArchitectureTest::drawsWithoutASeed))
            .because("a random seed comes in from outside and is recorded");

    private static final ArchRule NO_FILES = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are files",
                    it -> it.getName().startsWith("java.io.File")
                            || it.getName().equals("java.io.RandomAccessFile")))
            .because("formats reads and writes files; core is given what they say");

    private static final ArchRule NO_FLOATS = classes()
            .that()
            .resideInAnyPackage("org.plumbline..score..", "org.plumbline..rating..")
            .should(haveNoFloatingPoint())
            .because("whole numbers decide");

    private static ArchRule notAhead(String room) {
        var later = FLOW.subList(FLOW.indexOf(room) + 1, FLOW.size()).stream()
                .map(name -> "org.plumbline." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.plumbline.." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true)
                .because("data flows one way: " + String.join(" -> ", FLOW));
    }

    private static ArchRule notKnown(String outside) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(outside)
                .because("rules must run on the command line, in a test and on paper");
    }

    static Stream<String> rooms() {
        return FLOW.stream();
    }

    static Stream<String> roomsWithOneAhead() {
        return MADE.stream();
    }

    static Stream<String> outside() {
        return OUTSIDE.stream();
    }

    @Test
    void all_of_core_was_looked_at() {
        assertThat(CORE).hasSizeGreaterThan(80);
        assertThat(CORE.stream().map(JavaClass::getPackageName))
                .contains("org.plumbline.framework.check", "org.plumbline.rating")
                .noneMatch(name -> name.contains("broken"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_room_looks_ahead(String room) {
        notAhead(room).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("roomsWithOneAhead")
    void a_room_that_looks_ahead_is_rejected(String room) {
        var broken = new ClassFileImporter().importPackages("org.plumbline.broken." + room);
        assertThatThrownBy(() -> notAhead(room).check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LooksAhead");
    }

    @ParameterizedTest
    @MethodSource("outside")
    void core_knows_nothing_of_the_outside(String outside) {
        notKnown(outside).check(CORE);
    }

    /** The class is made here, since most of what core must not know is not on its class path. */
    @ParameterizedTest
    @MethodSource("outside")
    void a_class_that_knows_the_outside_is_rejected(String outside, @TempDir Path classes) throws IOException {
        var known = ClassDesc.of(outside.replace("..", ".Known"));
        var bytes = ClassFile.of()
                .build(
                        ClassDesc.of("org.plumbline.broken.Knows"),
                        made -> made.withField("known", known, ClassFile.ACC_PUBLIC));
        Files.write(classes.resolve("Knows.class"), bytes);
        var broken = new ClassFileImporter().importPath(classes);
        assertThatThrownBy(() -> notKnown(outside).check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.plumbline.broken.Knows.known");
    }

    @Test
    void core_reads_no_clock() {
        NO_CLOCK.check(CORE);
    }

    @ParameterizedTest
    @ValueSource(classes = {ReadsTheClock.class, MakesAClock.class, ReadsTheMachine.class})
    void a_class_that_reads_a_clock_is_rejected(Class<?> broken) {
        assertRejects(NO_CLOCK, broken);
    }

    @Test
    void core_rolls_no_dice() {
        NO_DICE.check(CORE);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                RollsDice.class,
                RollsMathDice.class,
                RollsThreadDice.class,
                RollsSecureDice.class,
                RollsDefaultDice.class,
                MakesIds.class,
                Shuffles.class
            })
    void a_class_that_rolls_dice_is_rejected(Class<?> broken) {
        assertRejects(NO_DICE, broken);
    }

    @Test
    void core_reads_no_files() {
        NO_FILES.check(CORE);
    }

    @Test
    void a_class_that_reads_files_is_rejected() {
        assertRejects(NO_FILES, ReadsFiles.class);
        assertRejects(notKnown("java.nio.file.."), ReadsPaths.class);
    }

    @Test
    void no_floating_point_decides() {
        NO_FLOATS.check(CORE);
    }

    @ParameterizedTest
    @ValueSource(classes = {FloatingField.class, FloatingParameter.class, FloatingResult.class})
    void a_class_that_lets_floating_point_decide_is_rejected(Class<?> broken) {
        assertRejects(NO_FLOATS, broken);
    }

    private static void assertRejects(ArchRule rule, Class<?> broken) {
        var classes = new ClassFileImporter().importClasses(broken);
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(broken.getSimpleName());
    }

    private interface Calls {
        boolean test(String owner, String name, int parameters);
    }

    private static DescribedPredicate<JavaCall<?>> call(String says, Calls calls) {
        return DescribedPredicate.describe(says, it -> {
            CodeUnitCallTarget target = it.getTarget();
            return calls.test(
                    target.getOwner().getName(),
                    target.getName(),
                    target.getRawParameterTypes().size());
        });
    }

    private static boolean readsAClock(String owner, String name, int parameters) {
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                                .contains(owner)
                        && Set.of("<init>", "getInstance").contains(name)
                        && parameters == 0);
    }

    private static boolean drawsWithoutASeed(String owner, String name, int parameters) {
        return switch (owner) {
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.Random", "java.util.SplittableRandom" -> name.equals("<init>") && parameters == 0;
            case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
            case "java.util.random.RandomGenerator" -> name.equals("of") || name.equals("getDefault");
            case "java.util.random.RandomGeneratorFactory" -> name.equals("create") && parameters == 0;
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Collections" -> name.equals("shuffle") && parameters == 1;
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> haveNoFloatingPoint() {
        return new ArchCondition<>("have no floating point in fields, parameters and results") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                item.getCodeUnits().stream()
                        .filter(unit -> Stream.concat(
                                        unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                                .anyMatch(ArchitectureTest::isFloating))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName())));
            }
        };
    }

    private static boolean isFloating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    @Test
    void every_room_of_core_stands_in_the_flow() {
        var rooms = CORE.stream()
                .map(it -> it.getPackageName().split("\\.", -1)[2])
                .distinct()
                .toList();
        assertThat(FLOW).containsAll(rooms);
    }
}
