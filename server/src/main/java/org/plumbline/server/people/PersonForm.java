package org.plumbline.server.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Component;

/** Reads what a form, or a line of a list, says of a person; all that is not right is said. */
@Component
class PersonForm {
    private final People people;
    private final Services services;

    PersonForm(People people, Services services) {
        this.people = people;
        this.services = services;
    }

    /** Roles that one can hold across the office. */
    static final Set<Role> OFFICE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.SERVICE_CONTACT)));

    /** What was entered, if all is right. */
    Optional<People.Given> read(Entered entered, long person) {
        var name = entered.required("name", 200);
        var email = entered.required("email", 200);
        if (entered.problem("email") == null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            entered.wrong("email", "sign-in.first.no-address");
        }
        if (entered.problem("email") == null && people.isTaken(email, person)) {
            entered.wrong("email", "sign-in.first.taken");
        }
        var language = entered.text("language").isEmpty() ? "en" : entered.text("language");
        if (!Texts.LANGUAGES.contains(language)) {
            entered.wrong("language", "people.no-such-language");
        }
        var service = service(entered);
        var roles = roles(entered.all("roles"), entered);
        return entered.isRight()
                ? Optional.of(new People.Given(name, email, language, service, roles))
                : Optional.empty();
    }

    private @Nullable Long service(Entered entered) {
        var text = entered.text("own-service");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,18}") && services.name(Long.parseLong(text)).isPresent()) {
            return Long.parseLong(text);
        }
        entered.wrong("own-service", "people.no-such-service");
        return null;
    }

    private static Set<Role> roles(List<String> words, Entered entered) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : words) {
            var role = Standing.role(word).filter(OFFICE::contains);
            role.ifPresent(roles::add);
            if (role.isEmpty()) {
                entered.wrong("roles", "people.no-such-role");
            }
        }
        return roles;
    }

    /** A form that says what stands. */
    static Entered of(People.Person person, Set<Role> roles) {
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of(person.name()));
        values.put("email", List.of(person.email()));
        values.put("language", List.of(person.language()));
        values.put(
                "own-service",
                person.ownService() == null
                        ? List.of()
                        : List.of(person.ownService().toString()));
        values.put("roles", roles.stream().map(Standing::code).toList());
        return new Entered(Map.copyOf(values));
    }
}
