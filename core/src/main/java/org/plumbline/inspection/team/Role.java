package org.plumbline.inspection.team;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody is on an inspection. */
public enum Role {
    /** Sets it up, weighs what was found, writes and publishes. */
    LEAD_INSPECTOR(Act.JUDGE, Act.SEE_CASES, Act.GATHER, Act.LEAD),
    INSPECTOR(Act.JUDGE, Act.SEE_CASES, Act.GATHER),
    PRACTICE_ASSESSOR(List.of("assessor"), Act.JUDGE, Act.SEE_CASES),
    /** A peer from another service, never from the one inspected. */
    LOCAL_ASSESSOR(List.of("regional assessor"), Act.JUDGE, Act.SEE_CASES),
    /** From another inspectorate: follows what the cases raise. */
    PARTNER_INSPECTOR(Act.SEE_CASES, Act.GATHER),
    /** Looks again at what others judged. */
    QUALITY_LEAD(Act.JUDGE, Act.SEE_CASES),
    /** Agrees ratings. */
    PANEL_MEMBER(List.of("panel"), Act.RATE),
    CHIEF_INSPECTOR(Act.RATE, Act.SIGN),
    ASSISTANT_CHIEF_INSPECTOR(Act.RATE, Act.SIGN),
    SUPPORT_STAFF(Act.ARRANGE),
    ADMINISTRATOR(Act.ARRANGE),
    /** Sees, and never judges. */
    OBSERVER(Act.SEE_CASES),
    EDITOR(Act.WRITE),
    TRANSLATOR(Act.WRITE),
    PUBLICATIONS(List.of("publications team"), Act.WRITE),
    /** Works with answers from which nobody can be known. */
    ANALYST,
    /** Of the inspected service. */
    SERVICE_CONTACT(List.of("service"));

    private enum Act {
        JUDGE,
        SEE_CASES,
        GATHER,
        LEAD,
        RATE,
        SIGN,
        ARRANGE,
        WRITE
    }

    private final List<String> otherWords;
    private final Set<Act> acts;

    Role(Act... acts) {
        this(List.of(), acts);
    }

    Role(List<String> otherWords, Act... acts) {
        this.otherWords = otherWords;
        this.acts = acts.length == 0 ? EnumSet.noneOf(Act.class) : EnumSet.copyOf(List.of(acts));
    }

    /** The word for it, such as {@code lead inspector}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The role that people mean by a word, in whatever case; empty for words of their own. */
    public static Optional<Role> called(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        return Stream.of(values())
                .filter(role -> role.word().equals(wanted) || role.otherWords.contains(wanted))
                .findFirst();
    }

    public boolean judgesCases() {
        return acts.contains(Act.JUDGE);
    }

    public boolean seesCases() {
        return acts.contains(Act.SEE_CASES);
    }

    /** Sees cases and changes nothing. */
    public boolean onlySees() {
        return acts.equals(Set.of(Act.SEE_CASES));
    }

    /** Records evidence beside the cases. */
    public boolean gathersEvidence() {
        return acts.contains(Act.GATHER);
    }

    /** Sets the inspection up, allocates and decides what goes into the report. */
    public boolean leads() {
        return acts.contains(Act.LEAD);
    }

    public boolean agreesRatings() {
        return acts.contains(Act.RATE);
    }

    public boolean signs() {
        return acts.contains(Act.SIGN);
    }

    /** Keeps people, notices and timetables. */
    public boolean arranges() {
        return acts.contains(Act.ARRANGE) || leads();
    }

    /** Works on the report's texts. */
    public boolean worksOnTexts() {
        return acts.contains(Act.WRITE) || leads();
    }

    /** Belongs to the inspected service, not to those who inspect it. */
    public boolean isOfTheService() {
        return this == SERVICE_CONTACT;
    }

    /** A peer, who may be of any service but the inspected one. */
    public boolean isPeer() {
        return this == LOCAL_ASSESSOR;
    }
}
