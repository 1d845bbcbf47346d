package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Body;
import org.plumbline.server.api.Listing;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.inspections.team.MemberPages;
import org.plumbline.server.inspections.team.Members;
import org.plumbline.server.inspections.team.TeamPages;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The team of an inspection, by programs. */
@RestController
public class TeamApi {
    private final TeamPages team;
    private final MemberPages members;
    private final Answers answers;

    TeamApi(TeamPages team, MemberPages members, Answers answers) {
        this.team = team;
        this.members = members;
        this.answers = answers;
    }

    /** Somebody on the team. */
    @Schema(name = "TeamMember")
    public record Member(
            long id,

            @Schema(description = "Null for a guest known only by reference") @Nullable
            Long person,

            String name,

            @Schema(description = "How files and answers name them")
            String reference,

            String role,

            @Schema(description = "The most cases they can mark") @Nullable
            Integer capacity,

            @Schema(description = "How many they were given")
            int cases,

            int version) {
        static Member of(Members.Listed it) {
            return new Member(
                    it.id(),
                    it.person(),
                    it.name(),
                    it.reference(),
                    it.role(),
                    it.capacity(),
                    it.cases(),
                    it.version());
        }
    }

    /** Somebody to put on the team. */
    @Schema(name = "TeamMemberToAdd")
    public record Given(
            @Schema(
                    description = "The number of a person, or `guest` for one known only by reference",
                    example = "1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String person,

            @Schema(description = "Only for a guest", example = "G1") @Nullable
            String reference,

            @Schema(example = "inspector", requiredMode = Schema.RequiredMode.REQUIRED)
            String role,

            @Schema(description = "The most cases they can mark", example = "12") @Nullable
            Integer capacity) {}

    /** What can be changed of somebody on the team. */
    @Schema(name = "TeamMemberToKeep")
    public record Capacity(
            @Schema(description = "The most cases they can mark; no limit when left out", example = "12") @Nullable
            Integer capacity) {}

    @GetMapping("/api/inspections/{inspection}/team")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Lists the team of an inspection")
    @Transactional(readOnly = true)
    public Listing<Member> list(@PathVariable long inspection) {
        return Listing.whole(all(inspection), Member::of);
    }

    private List<Members.Listed> all(long inspection) {
        return answers.shown(team.show(inspection), TeamPages.Shown.class).team();
    }

    @GetMapping("/api/inspections/{inspection}/team/{member}")
    @Needs(Right.SEE_INSPECTION)
    @Scoped(Scope.READ)
    @Operation(summary = "Reads one member of the team")
    @Transactional(readOnly = true)
    public ResponseEntity<Member> show(@PathVariable long inspection, @PathVariable long member) {
        return all(inspection).stream()
                .filter(it -> it.id() == member)
                .findFirst()
                .map(it -> Answers.versioned(it.version(), Member.of(it)))
                .orElseThrow(Refusal::notThere);
    }

    @PostMapping("/api/inspections/{inspection}/team")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @ApiResponse(responseCode = "201", description = "Made")
    @Operation(
            summary = "Puts somebody on the team",
            description =
                    "Refused, with every reason, to those whom something ties to the service or who lack training.")
    @Transactional
    public ResponseEntity<Member> add(
            @PathVariable long inspection, @Body(Given.class) Entered given, HttpServletRequest request) {
        var language = Language.of(request);
        answers.done(
                team.add(inspection, given),
                given,
                page -> page instanceof TeamPages.Adding adding
                        ? adding.against().stream()
                                .map(key -> new Wrong(key, "person", answers.say(language, key), ""))
                                .toList()
                        : List.of());
        var made = all(inspection).stream()
                .filter(it -> it.role().equals(given.text("role")))
                .filter(it -> given.text("person").equals(String.valueOf(it.person()))
                        || (it.person() == null && it.reference().equals(given.text("reference"))))
                .max(Comparator.comparingLong(Members.Listed::id))
                .map(Member::of)
                .orElseThrow(Refusal::notThere);
        return Answers.made("/inspections/%d/team/%d".formatted(inspection, made.id()), made.version(), made);
    }

    @PutMapping("/api/inspections/{inspection}/team/{member}")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Changes how much somebody on the team can carry")
    @Transactional
    public ResponseEntity<Member> change(
            @PathVariable long inspection,
            @PathVariable long member,
            @Body(value = Capacity.class, changes = true) Entered given) {
        show(inspection, member);
        answers.done(members.change(inspection, member, given), given);
        return show(inspection, member);
    }

    @DeleteMapping("/api/inspections/{inspection}/team/{member}")
    @Needs(Right.SET_UP)
    @Scoped(Scope.SET_UP)
    @Operation(summary = "Takes somebody off the team", description = "What they did stays theirs.")
    @Transactional
    public ResponseEntity<Void> remove(
            @PathVariable long inspection,
            @PathVariable long member,
            @Body(value = Body.Nothing.class, changes = true, with = "do=remove") Entered given) {
        show(inspection, member);
        answers.done(members.change(inspection, member, given), given);
        return ResponseEntity.noContent().build();
    }
}
