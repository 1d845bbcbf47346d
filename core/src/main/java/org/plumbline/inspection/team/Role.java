package org.plumbline.inspection.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody is on an inspection. */
public enum Role {
    /** Sets it up, weighs what was found, writes and publishes. */
    LEAD_INSPECTOR(Act.JUDGE, Act.SEE_CASES, Act.GATHER, Act.LEAD),
    INSPECTOR(Act.JUDGE, Act.SEE_CASES, Act.GATHER),
    PRACTICE_ASSESSOR("assessor", Act.JUDGE, Act.SEE_CASES),
    /** A peer from another service, never from the one inspected. */
    LOCAL_ASSESSOR("regional assessor", Act.JUDGE, Act.SEE_CASES),
    /** From another inspectorate: follows what the cases raise. */
    PARTNER_INSPECTOR(Act.SEE_CASES, Act.GATHER),
    /** Looks again at what others judged. */
    QUALITY_LEAD(Act.JUDGE, Act.SEE_CASES),
    /** Agrees ratings. */
    PANEL_MEMBER("panel", Act.RATE),
    CHIEF_INSPECTOR(Act.RATE, Act.SIGN),
    ASSISTANT_CHIEF_INSPECTOR(Act.RATE, Act.SIGN),
    SUPPORT_STAFF(Act.ARRANGE),
    ADMINISTRATOR(Act.ARRANGE),
    /** Sees, and never judges. */
    OBSERVER(Act.SEE_CASES),
    EDITOR(Act.WRITE),
    TRANSLATOR(Act.WRITE),
    PUBLICATIONS("publications team", Act.WRITE),
    /** Works with answers from which nobody can be known. */
    ANALYST,
    /** Of the inspected service. */
    SERVICE_CONTACT("service");

    /** What people do on an inspection, one bit each. */
    private static final class Act {
        private static final int JUDGE = 1;
        private static final int SEE_CASES = 2;
        private static final int GATHER = 4;
        private static final int LEAD = 8;
        private static final int RATE = 16;
        private static final int SIGN = 32;
        private static final int ARRANGE = 64;
        private static final int WRITE = 128;
    }

    /** Another word that teams use for it; empty for none. */
    private final String otherWord;

    private final int acts;

    Role(int... acts) {
        this("", acts);
    }

    Role(String otherWord, int... acts) {
        this.otherWord = otherWord;
        this.acts = IntStream.of(acts).sum();
    }

    /** The word for it, such as {@code lead inspector}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The role that people mean by a word, in whatever case; empty for words of their own. */
    public static Optional<Role> called(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        return Stream.of(values())
                .filter(role -> role.word().equals(wanted) || (!wanted.isEmpty() && role.otherWord.equals(wanted)))
                .findFirst();
    }

    public boolean judgesCases() {
        return may(Act.JUDGE);
    }

    public boolean seesCases() {
        return may(Act.SEE_CASES);
    }

    /** Sees cases and changes nothing. */
    public boolean onlySees() {
        return acts == Act.SEE_CASES;
    }

    /** Records evidence beside the cases. */
    public boolean gathersEvidence() {
        return may(Act.GATHER);
    }

    /** Sets the inspection up, allocates and decides what goes into the report. */
    public boolean leads() {
        return may(Act.LEAD);
    }

    public boolean agreesRatings() {
        return may(Act.RATE);
    }

    public boolean signs() {
        return may(Act.SIGN);
    }

    /** Keeps people, notices and timetables. */
    public boolean arranges() {
        return may(Act.ARRANGE) || leads();
    }

    /** Works on the report's texts. */
    public boolean worksOnTexts() {
        return may(Act.WRITE) || leads();
    }

    /** Belongs to the inspected service, not to those who inspect it. */
    public boolean isOfTheService() {
        return this == SERVICE_CONTACT;
    }

    /** A peer, who may be of any service but the inspected one. */
    public boolean isPeer() {
        return this == LOCAL_ASSESSOR;
    }

    private boolean may(int act) {
        return (acts & act) != 0;
    }
}
