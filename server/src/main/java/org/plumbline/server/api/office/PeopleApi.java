package org.plumbline.server.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.access.Standing;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.people.People;
import org.plumbline.server.people.PeoplePage;
import org.plumbline.server.people.PersonPage;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** People, by programs. */
@RestController
public class PeopleApi {
    private final People people;
    private final PeoplePage page;
    private final PersonPage one;
    private final Answers answers;

    PeopleApi(People people, PeoplePage page, PersonPage one, Answers answers) {
        this.people = people;
        this.page = page;
        this.one = one;
        this.answers = answers;
    }

    /** What people can be asked for by. */
    public record Search(
            @Schema(description = "Part of a name or an address", example = "ada")
            String q,

            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}

    /** A person in a list. */
    @Schema(name = "PersonInList")
    public record Line(long id, String name, String email, List<String> roles, boolean left, boolean locked) {
        static Line of(People.Line line) {
            var roles = line.roles().isEmpty()
                    ? List.<String>of()
                    : List.of(line.roles().split(" "));
            return new Line(line.id(), line.name(), line.email(), roles, line.left(), line.locked());
        }
    }

    /** A person. */
    @Schema(name = "Person")
    public record Person(
            long id,
            String name,
            String email,
            @Schema(description = "en or cy") String language,

            @Schema(description = "The service they work for, which they never inspect") @Nullable
            Long ownService,

            @Schema(description = "What they hold across the office")
            List<String> roles,

            @Schema(description = "Since when they are no longer here") @Nullable
            LocalDate leftOn,

            int version) {}

    /** What is said of a person. */
    @Schema(name = "PersonToKeep")
    public record Given(
            @Schema(example = "Ada Adviser", requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(example = "ada@office.example", requiredMode = Schema.RequiredMode.REQUIRED)
            String email,

            @Schema(description = "en or cy; en when left out", example = "en")
            String language,

            @Schema(description = "The number of the service they work for") @Nullable
            Long ownService,

            @Schema(description = "Roles across the office", example = "[\"inspector\"]")
            List<String> roles) {}

    @GetMapping("/api/people")
    @Needs(Right.KEEP_PEOPLE)
    @Scoped(Scope.PEOPLE)
    @Operation(summary = "Lists people", description = "Those who are here come first, then by name.")
    @Transactional(readOnly = true)
    public Listing<Line> list(@Asks(Search.class) Entered asked) {
        var text = asked.text("q");
        int number = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        var lines = people.search(text, Paging.before(number, size), size);
        return new Listing<>(lines.stream().map(Line::of).toList(), number, size, people.count(text));
    }

    @GetMapping("/api/people/{person}")
    @Needs(Right.KEEP_PEOPLE)
    @Scoped(Scope.PEOPLE)
    @Operation(summary = "Reads one person")
    @Transactional(readOnly = true)
    public ResponseEntity<Person> show(@PathVariable long person) {
        var found = find(person);
        return Answers.versioned(found.version(), found);
    }

    private Person find(long person) {
        var found = people.of(person).orElseThrow(Refusal::notThere);
        return new Person(
                found.id(),
                found.name(),
                found.email(),
                found.language(),
                found.ownService(),
                people.roles(person).stream().map(Standing::code).toList(),
                found.leftOn(),
                found.version());
    }

    @PostMapping("/api/people")
    @Needs(Right.KEEP_PEOPLE)
    @Scoped(Scope.PEOPLE)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(
            summary = "Adds a person",
            description = "They have an account without a password. The way in for them is made on the page, by hand.")
    @Transactional
    public ResponseEntity<Person> add(@Body(Given.class) Entered given) {
        var led = answers.done(page.add(given), given);
        var made = find(Answers.number(led));
        return Answers.made(led, made.version(), made);
    }

    @PutMapping("/api/people/{person}")
    @Needs(Right.KEEP_PEOPLE)
    @Scoped(Scope.PEOPLE)
    @Operation(summary = "Changes a person", description = "What is left out is taken away.")
    @Transactional
    public ResponseEntity<Person> change(
            @PathVariable long person,
            @Body(value = Given.class, changes = true) Entered given,
            HttpServletRequest request) {
        answers.done(one.change(person, given, request), given);
        return show(person);
    }

    @PostMapping("/api/people/{person}/leave")
    @Needs(Right.KEEP_PEOPLE)
    @Scoped(Scope.PEOPLE)
    @Operation(
            summary = "Says that a person has left",
            description = "From today they cannot sign in. Their sessions and tokens end.")
    @Transactional
    public ResponseEntity<Person> leave(@PathVariable long person, @Body(Body.Nothing.class) Entered nothing) {
        var screen = one.leave(person);
        var page = screen.page() instanceof PersonPage.Shown shown ? shown.entered() : nothing;
        answers.done(screen, page);
        return show(person);
    }

    @PostMapping("/api/people/{person}/come-back")
    @Needs(Right.KEEP_PEOPLE)
    @Scoped(Scope.PEOPLE)
    @Operation(summary = "Says that a person is here again", description = "Their tokens stay ended.")
    @Transactional
    public ResponseEntity<Person> comeBack(@PathVariable long person, @Body(Body.Nothing.class) Entered nothing) {
        answers.done(one.comeBack(person), nothing);
        return show(person);
    }
}
