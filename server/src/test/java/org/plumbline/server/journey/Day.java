package org.plumbline.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.server.TestServer;
import org.plumbline.server.signin.FirstStart;

/** What an administrator and a lead do, a part of the way each. */
final class Day {
    static final String PASSWORD = "lantern otter gravel";

    private Day() {}

    /** What an inspection is set up with. */
    record Plan(String service, List<String> areas, String edition, LocalDate from, LocalDate until) {}

    /** The first person of a new server becomes its administrator. */
    static void begins(Walker administrator, TestServer server, String email) {
        administrator
                .opens(server.context().getBean(FirstStart.class).path().orElseThrow())
                .isAt("The first administrator")
                .writes("Your name", "Mair Prosser")
                .writes("Email address", email)
                .writes("New password", PASSWORD)
                .writes("The same password again", PASSWORD)
                .presses("Become the administrator");
        signsIn(administrator, email);
    }

    static void addsService(Walker administrator, Plan plan) {
        administrator
                .follows("Services")
                .isAt("Services")
                .presses("Add a service")
                .isAt("Add a service");
        administrator.writes("Name", plan.service()).writes("Region", "North").selects("Nation", "England");
        administrator.writes("Areas", String.join("\n", plan.areas()));
        administrator.presses("Save").isAt(plan.service());
    }

    /** Adds somebody and what they are trained for; the link that is to be handed over to them. */
    static String addsPerson(Walker administrator, String name, String email, String role) {
        administrator.follows("People").isAt("People").presses("Add a person").isAt("Add a person");
        administrator
                .writes("Name", name)
                .writes("Email address", email)
                .picks(role)
                .presses("Add");
        administrator.isAt(name).follows("See and change").isAt("Interests and training of " + name);
        administrator
                .unfolds("Add a course that was passed")
                .writes("Course", "Case assessment")
                .writes("Passed on", LocalDate.of(2011, 3, 1))
                .presses("Add a course that was passed")
                .sees("1 March 2011");
        administrator.follows(name).isAt(name).presses("Make a new link").isAt("Link to hand over");
        return administrator.copies("#link");
    }

    static void comesIn(Walker somebody, String link, String email) {
        somebody.opens(link).isAt("Choose a password");
        somebody.writes("New password", PASSWORD)
                .writes("The same password again", PASSWORD)
                .presses("Choose this password");
        signsIn(somebody, email);
        somebody.isAt("Inspections");
    }

    static void signsIn(Walker somebody, String email) {
        somebody.isAt("Sign in")
                .writes("Email address", email)
                .writes("Password", PASSWORD)
                .presses("Sign in");
    }

    static void setsUp(Walker lead, Plan plan, String name) {
        lead.presses("Set up an inspection").isAt("Set up an inspection").presses("Begin");
        lead.isAt("Which service is inspected?").picks(plan.service()).presses("Continue");
        if (!plan.areas().isEmpty()) {
            lead.isAt("Which of its areas");
            plan.areas().forEach(lead::picks);
            lead.presses("Continue");
        }
        lead.isAt("Which edition").picks(plan.edition()).presses("Continue");
        lead.isAt("When does it take place?")
                .writes("First day of fieldwork", plan.from())
                .writes("Last day of fieldwork", plan.until())
                .presses("Continue");
        lead.isAt("Who leads it?").picks(name).presses("Continue");
        lead.isAt("Check your answers").sees(plan.service()).presses("Set up this inspection");
        lead.isAt(plan.service()).sees("is set up");
    }

    static void sends(Walker lead, String file, String list) {
        lead.chooses("The list", file, list)
                .writes("System it comes from, if you know", "Harbour")
                .presses("Send")
                .isAt(file);
    }

    static void samples(Walker lead, String service) {
        draws(lead);
        lead.follows("How like the caseload the sample is")
                .isAt("How like the caseload the sample is")
                .follows("Sample")
                .isAt("Sample");
        lead.follows("Cases in the sample and reserves").isAt("Cases in the sample and reserves");
        lead.follows("Replace").isAt("Replace case");
        lead.writes("Why", "The case was moved to another service before the order began")
                .presses("Do it")
                .sees("takes the place of");
        lead.follows(service).isAt(service);
    }

    static void draws(Walker lead) {
        lead.follows("Sample")
                .isAt("Sample")
                .presses("Look at what would be drawn")
                .isAt("What would be drawn");
        lead.presses("Draw the sample").isAt("Sample").sees("The sample was drawn");
    }

    static void gathersTeam(Walker lead, String service, List<String> names, String role) {
        for (var name : names) {
            lead.follows("Team")
                    .isAt("Team")
                    .presses("Put somebody on the team")
                    .isAt("Put somebody on the team");
            lead.picks(name).selects("Role on this inspection", role).presses("Put somebody on the team");
            lead.isAt("Team").sees(name + " is on the team").follows(service).isAt(service);
        }
    }

    static void givesOut(Walker lead) {
        lead.follows("Allocation").isAt("Who judges which case");
        lead.writes("Cases in a hundred that are marked twice", "10")
                .presses("Look at who would get what")
                .isAt("Who would get what");
        lead.presses("Give the cases out so").isAt("Who judges which case").sees("The cases were given out");
        lead.follows("Cases and who judges them")
                .isAt("Cases and who judges them")
                .sees("Second");
    }

    /** The link is an address of this server. */
    static String within(String link) {
        assertThat(link).contains("/way-in/");
        return link.substring(link.indexOf("/way-in/"));
    }
}
