package org.plumbline.server.access;

import static org.plumbline.inspection.team.Role.ADMINISTRATOR;
import static org.plumbline.inspection.team.Role.ANALYST;
import static org.plumbline.inspection.team.Role.ASSISTANT_CHIEF_INSPECTOR;
import static org.plumbline.inspection.team.Role.CHIEF_INSPECTOR;
import static org.plumbline.inspection.team.Role.EDITOR;
import static org.plumbline.inspection.team.Role.INSPECTOR;
import static org.plumbline.inspection.team.Role.LEAD_INSPECTOR;
import static org.plumbline.inspection.team.Role.OBSERVER;
import static org.plumbline.inspection.team.Role.PANEL_MEMBER;
import static org.plumbline.inspection.team.Role.PARTNER_INSPECTOR;
import static org.plumbline.inspection.team.Role.PUBLICATIONS;
import static org.plumbline.inspection.team.Role.QUALITY_LEAD;
import static org.plumbline.inspection.team.Role.SERVICE_CONTACT;
import static org.plumbline.inspection.team.Role.SUPPORT_STAFF;
import static org.plumbline.inspection.team.Role.TRANSLATOR;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.inspection.team.Role;

/**
 * What there is to be allowed, and to whom. This table is the whole of it: routes name a right, and row level security in
 * the database stands behind it with the same rule.
 */
@SuppressWarnings("ImmutableEnumChecker") // a rule copies its sets
public enum Right {
    SIGN_IN(new Rule.Anyone()),
    /** One's own start page, own account, one's own declared interests. */
    OWN_PLACE(new Rule.SignedIn()),
    /** The list of services, the calendar and the programme's plain facts. */
    SEE_SERVICES(new Rule.SignedIn()),
    SEE_EDITIONS(new Rule.SignedIn()),
    KEEP_PEOPLE(office(ADMINISTRATOR)),
    KEEP_SERVICES(office(ADMINISTRATOR, SUPPORT_STAFF)),
    KEEP_EDITIONS(office(ADMINISTRATOR)),
    KEEP_PROGRAMME(office(ADMINISTRATOR, SUPPORT_STAFF, LEAD_INSPECTOR)),
    SEE_DEPLOYABILITY(office(ADMINISTRATOR, SUPPORT_STAFF, LEAD_INSPECTOR)),
    OPEN_INSPECTION(office(ADMINISTRATOR, SUPPORT_STAFF, LEAD_INSPECTOR)),
    TAKE_IN_FOLDER(office(ADMINISTRATOR, LEAD_INSPECTOR)),
    SEARCH_AUDIT(office(ADMINISTRATOR, QUALITY_LEAD)),
    OPERATE(office(ADMINISTRATOR)),
    /** The server's figures: who asks without being signed in shows the operator's token, which the page looks at. */
    READ_METRICS(new Rule.Anyone()),

    /** That an inspection is there, its dates, its team: everybody on it, and those who run the programme. */
    SEE_INSPECTION(onInspection(EnumSet.allOf(Role.class), ADMINISTRATOR, SUPPORT_STAFF)),
    SET_UP(onInspection(EnumSet.of(LEAD_INSPECTOR, SUPPORT_STAFF), ADMINISTRATOR, SUPPORT_STAFF)),
    KEEP_TIMETABLE(onInspection(EnumSet.of(LEAD_INSPECTOR, INSPECTOR, SUPPORT_STAFF), ADMINISTRATOR, SUPPORT_STAFF)),
    KEEP_INDICATORS(onInspection(EnumSet.of(LEAD_INSPECTOR, SUPPORT_STAFF, ANALYST), ADMINISTRATOR, SUPPORT_STAFF)),
    /** The list that the service sends: only people on the inspection, for it is about children. */
    SEND_CASELOAD(onInspection(EnumSet.of(LEAD_INSPECTOR, SUPPORT_STAFF, SERVICE_CONTACT))),
    SEE_CASES(onInspection(roles(Role::seesCases))),
    /** Answering questions about cases; of which cases, the database knows. */
    JUDGE(onInspection(roles(Role::judgesCases))),
    /** Looking again at what was judged: accepting it, sending it back, settling differences. */
    REVIEW(onInspection(EnumSet.of(LEAD_INSPECTOR, QUALITY_LEAD))),
    /** Locking what was accepted, and opening it again with a reason. */
    LOCK(onInspection(EnumSet.of(LEAD_INSPECTOR))),
    DRAW(onInspection(EnumSet.of(LEAD_INSPECTOR))),
    ALLOCATE(onInspection(EnumSet.of(LEAD_INSPECTOR))),
    /** Which cases are marked twice: kept from those who mark. */
    SEE_SECOND_MARKING(onInspection(EnumSet.of(LEAD_INSPECTOR, QUALITY_LEAD))),
    /** What was gathered beside the cases: those who gather it, weigh it, agree ratings from it or keep its papers. */
    SEE_EVIDENCE(onInspection(EnumSet.of(
            LEAD_INSPECTOR,
            INSPECTOR,
            PARTNER_INSPECTOR,
            QUALITY_LEAD,
            PANEL_MEMBER,
            CHIEF_INSPECTOR,
            ASSISTANT_CHIEF_INSPECTOR,
            SUPPORT_STAFF,
            OBSERVER))),
    ASK_FOR_DOCUMENTS(onInspection(EnumSet.of(LEAD_INSPECTOR, INSPECTOR, PARTNER_INSPECTOR, SUPPORT_STAFF))),
    RECORD_EVIDENCE(onInspection(roles(Role::gathersEvidence))),
    PROPOSE_RATING(onInspection(EnumSet.of(LEAD_INSPECTOR))),
    /** A concern, or a line of enquiry, from a case: those who judge cases or gather evidence. */
    RAISE_CONCERN(onInspection(roles(role -> role.judgesCases() || role.gathersEvidence()))),
    /** To answer a line of enquiry, and to close one. */
    FOLLOW_ENQUIRY(onInspection(roles(Role::gathersEvidence))),
    TAKE_OUT_FOLDER(onInspection(EnumSet.of(LEAD_INSPECTOR))),
    /** What all answers come to: counts and ratings, and of no one case. */
    SEE_SCORES(onInspection(EnumSet.of(
            LEAD_INSPECTOR,
            INSPECTOR,
            QUALITY_LEAD,
            PARTNER_INSPECTOR,
            OBSERVER,
            PANEL_MEMBER,
            CHIEF_INSPECTOR,
            ASSISTANT_CHIEF_INSPECTOR,
            ANALYST))),
    /** What the ratings panel has before it and what it agreed. */
    SEE_PANEL(onInspection(EnumSet.of(
            LEAD_INSPECTOR, INSPECTOR, QUALITY_LEAD, PANEL_MEMBER, CHIEF_INSPECTOR, ASSISTANT_CHIEF_INSPECTOR))),
    /** When the panel sat, and who was there. */
    KEEP_SITTINGS(onInspection(EnumSet.of(LEAD_INSPECTOR, PANEL_MEMBER, CHIEF_INSPECTOR, ASSISTANT_CHIEF_INSPECTOR))),
    /** To agree ratings; the lead proposes them, and agrees none. */
    AGREE_RATING(onInspection(roles(Role::agreesRatings))),
    /** To make feedback for the service from the panel's ratings, and to say that it was handed over. */
    GIVE_FEEDBACK(onInspection(EnumSet.of(LEAD_INSPECTOR))),
    /** That feedback: the service's own contact once it was handed over, which the database sees to. */
    SEE_FEEDBACK(onInspection(EnumSet.of(
            LEAD_INSPECTOR,
            INSPECTOR,
            QUALITY_LEAD,
            PANEL_MEMBER,
            CHIEF_INSPECTOR,
            ASSISTANT_CHIEF_INSPECTOR,
            SERVICE_CONTACT))),
    /** The report in every form, and where it stands. */
    SEE_REPORT(onInspection(EnumSet.of(
            LEAD_INSPECTOR,
            INSPECTOR,
            QUALITY_LEAD,
            PANEL_MEMBER,
            CHIEF_INSPECTOR,
            ASSISTANT_CHIEF_INSPECTOR,
            EDITOR,
            TRANSLATOR,
            PUBLICATIONS))),
    MAKE_REPORT(onInspection(roles(role -> role.worksOnTexts() || role.signs()))),
    /** To take a step from stage to stage; whose which step is, the table of stages says. */
    MOVE_REPORT(onInspection(EnumSet.of(
            LEAD_INSPECTOR,
            QUALITY_LEAD,
            PANEL_MEMBER,
            CHIEF_INSPECTOR,
            ASSISTANT_CHIEF_INSPECTOR,
            TRANSLATOR,
            PUBLICATIONS))),
    /** What is written for the report: those who see scores, and those who work on texts. */
    SEE_WRITING(onInspection(EnumSet.of(
            LEAD_INSPECTOR,
            INSPECTOR,
            QUALITY_LEAD,
            PARTNER_INSPECTOR,
            OBSERVER,
            PANEL_MEMBER,
            CHIEF_INSPECTOR,
            ASSISTANT_CHIEF_INSPECTOR,
            ANALYST,
            EDITOR,
            TRANSLATOR,
            PUBLICATIONS))),
    /** Writing it; a translator writes only the languages that are not the edition's first. */
    WRITE_REPORT(onInspection(roles(role -> role.worksOnTexts() || role == INSPECTOR))),
    /** In which order findings and recommendations stand, and which are withdrawn: not for those who translate. */
    ARRANGE_FINDINGS(onInspection(EnumSet.of(LEAD_INSPECTOR, INSPECTOR, EDITOR, PUBLICATIONS))),
    /** To say that a translation says what its original says; whoever wrote it as it stands does not. */
    REVIEW_TRANSLATION(onInspection(EnumSet.of(TRANSLATOR))),
    SEE_INSPECTION_AUDIT(onInspection(EnumSet.of(LEAD_INSPECTOR, QUALITY_LEAD))),
    /** A copy of what is held on a child, for them: each with a reason, and noted. */
    GIVE_COPY(onInspection(EnumSet.of(LEAD_INSPECTOR), ADMINISTRATOR));

    private final Rule rule;

    Right(Rule rule) {
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    private static Rule office(Role first, Role... more) {
        return new Rule.Office(EnumSet.of(first, more));
    }

    private static Rule onInspection(Set<Role> there, Role... office) {
        return new Rule.OnInspection(there, Set.of(office));
    }

    private static Set<Role> roles(java.util.function.Predicate<Role> which) {
        return Stream.of(Role.values()).filter(which).collect(Collectors.toSet());
    }
}
