package org.duban.roles;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.PlanBook;
import org.duban.domain.review.Review;
import org.duban.usecase.StoredPlans;

/** Finds the use cases among the classes of the program, by rules. */
final class UseCases {

    private UseCases() {}

    /** Every one under {@code usecase}. */
    static List<Class<?>> all() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test"))
                .importPackages("org.duban.usecase").stream()
                .<Class<?>>map(JavaClass::reflect)
                .filter(UseCases::isOne)
                .toList();
    }

    /** The methods that are acts of it: those that are told who acts, or all where its constructor is told. */
    static Stream<Method> acts(Class<?> useCase) {
        boolean whole = Arrays.stream(useCase.getDeclaredFields())
                .anyMatch(field -> namesTheAccount(field.getGenericType().getTypeName()));
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> isToldWhoActs(method) || (whole && !Modifier.isStatic(method.getModifiers())));
    }

    /**
     * What can be made of something, or reads what is stored. Ports, enums and exceptions are none; a record is one only
     * where a factory reads; what works on a review alone was given it by a use case.
     */
    static boolean isOne(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) || type.isInterface() || type.isEnum() || type.isMemberClass()) {
            return false;
        }
        if (Throwable.class.isAssignableFrom(type) || worksOnAReviewAlone(type)) {
            return false;
        }
        return readsWhatIsStored(type) || (!type.isRecord() && isMadeOfSomething(type));
    }

    private static boolean isMadeOfSomething(Class<?> type) {
        return Arrays.stream(type.getConstructors()).anyMatch(constructor -> constructor.getParameterCount() > 0);
    }

    private static boolean readsWhatIsStored(Class<?> type) {
        return publicMethods(type)
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .anyMatch(each -> StoredPlans.class.isAssignableFrom(each) || each.equals(PlanBook.class));
    }

    private static boolean worksOnAReviewAlone(Class<?> type) {
        return publicMethods(type).findAny().isPresent()
                && publicMethods(type).allMatch(method -> List.of(method.getParameterTypes()).contains(Review.class));
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean isToldWhoActs(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).anyMatch(each -> namesTheAccount(each.getTypeName()));
    }

    private static boolean namesTheAccount(String type) {
        return type.contains("org.duban.usecase.Account");
    }
}
