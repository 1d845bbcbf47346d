package org.plumbline.server.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may serve on an inspection of a service on a day, and what stands against those who may not. */
@Controller
public class DeployabilityPage {
    private final Deployability deployability;
    private final Services services;
    private final Clock clock;

    DeployabilityPage(Deployability deployability, Services services, Clock clock) {
        this.deployability = deployability;
        this.services = services;
        this.clock = clock;
    }

    /** The question and, once it is whole, the answer from a place on; {@code next} is 0 when there is no more. */
    public record Answer(
            Entered entered,
            List<Choice> services,
            List<String> roles,
            boolean asked,
            int may,
            int all,
            List<Deployability.Standing> people,
            String question,
            int from,
            int next) {}

    @GetMapping("/people/deployability")
    @Needs(Right.SEE_DEPLOYABILITY)
    @Transactional(readOnly = true)
    public Screen show(Entered asked) {
        var entered = withDay(asked);
        var day = entered.day("day");
        var number = entered.text("service");
        var service = number.matches("[0-9]{1,18}")
                ? services.name(Long.parseLong(number))
                : java.util.Optional.<String>empty();
        var role = Standing.role(entered.text("role"));
        if (service.isEmpty() || role.isEmpty() || day.isEmpty()) {
            return Screen.of("people/deployability", answer(entered, List.of(), false, "", 0));
        }
        var question = "service=%s&role=%s&day-day=%d&day-month=%d&day-year=%d"
                .formatted(
                        number,
                        Standing.code(role.get()),
                        day.get().getDayOfMonth(),
                        day.get().getMonthValue(),
                        day.get().getYear());
        var people = deployability.of(service.get(), role.get(), day.get());
        var from = Math.clamp(entered.number("from", 0, 1_000_000).orElse(0), 0, 1_000_000);
        return Screen.of("people/deployability", answer(entered, people, true, question, from));
    }

    private Answer answer(
            Entered entered, List<Deployability.Standing> people, boolean asked, String question, int from) {
        var until = Math.min(people.size(), from + People.PAGE);
        return new Answer(
                entered,
                services.choices(),
                Stream.of(Role.values())
                        .filter(Role::seesCases)
                        .map(Standing::code)
                        .toList(),
                asked,
                (int) people.stream().filter(it -> it.against().isEmpty()).count(),
                people.size(),
                from < until ? people.subList(from, until) : List.of(),
                question,
                from,
                until < people.size() ? until : 0);
    }

    /** Today, where no day was asked for. */
    private Entered withDay(Entered asked) {
        if (Stream.of("day-day", "day-month", "day-year")
                .anyMatch(part -> !asked.text(part).isEmpty())) {
            return asked;
        }
        var today = LocalDate.now(clock);
        var values = new HashMap<String, String>();
        for (var field : List.of("service", "role", "from")) {
            values.put(field, asked.text(field));
        }
        values.put("day-day", Integer.toString(today.getDayOfMonth()));
        values.put("day-month", Integer.toString(today.getMonthValue()));
        values.put("day-year", Integer.toString(today.getYear()));
        return Entered.with(values);
    }
}
