package org.plumbline.server.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.inspection.team.Role;

/** Somebody of the demonstration: nobody real. One for each role, and a second lead. */
enum DemoPerson {
    ALUN_PRITCHARD(Role.ADMINISTRATOR, true),
    BETHAN_HUGHES(Role.SUPPORT_STAFF, true),
    CERYS_MORGAN(Role.LEAD_INSPECTOR, true),
    DAVID_OKAFOR(Role.LEAD_INSPECTOR, true),
    ELERI_VAUGHAN(Role.INSPECTOR, false),
    FARAH_SIDDIQUI(Role.PRACTICE_ASSESSOR, false),
    GARETH_LLOYD(Role.LOCAL_ASSESSOR, false),
    HANNAH_FRASER(Role.PARTNER_INSPECTOR, false),
    IDRIS_BEVAN(Role.QUALITY_LEAD, true),
    JOSIE_CARTWRIGHT(Role.PANEL_MEMBER, false),
    KWAME_MENSAH(Role.CHIEF_INSPECTOR, false),
    LOWRI_GRIFFITHS(Role.ASSISTANT_CHIEF_INSPECTOR, false),
    MEGAN_ROWLANDS(Role.EDITOR, false),
    NIA_TUDOR(Role.TRANSLATOR, false),
    OSCAR_BRANNIGAN(Role.PUBLICATIONS, false),
    PRIYA_RAMAN(Role.ANALYST, false),
    RHYS_DONNELLY(Role.OBSERVER, false),
    SIAN_WHITTAKER(Role.SERVICE_CONTACT, false);

    private final Role role;
    private final boolean office;

    DemoPerson(Role role, boolean office) {
        this.role = role;
        this.office = office;
    }

    Role role() {
        return role;
    }

    /** Whether the role is held across the office, and not on inspections alone. */
    boolean isOffice() {
        return office;
    }

    /** Whether the role judges cases, which needs training. */
    boolean judges() {
        return role.judgesCases();
    }

    /** The name, such as {@code Cerys Morgan}. */
    String personName() {
        var words = Stream.of(name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .toList();
        return String.join(" ", words);
    }

    String email() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.') + "@demo.example";
    }

    /** How the files of an inspection name them, such as {@code CM}. */
    String initials() {
        return personName().replaceAll("[a-z ]", "");
    }

    /** The one of this name. */
    static Optional<DemoPerson> called(String name) {
        return Stream.of(values()).filter(it -> it.personName().equals(name)).findFirst();
    }

    /** Those who are on every example, in their roles. */
    static List<DemoPerson> ofTeams() {
        return Stream.of(values())
                .filter(it -> it.role != Role.ADMINISTRATOR && it.role != Role.SUPPORT_STAFF)
                .toList();
    }
}
