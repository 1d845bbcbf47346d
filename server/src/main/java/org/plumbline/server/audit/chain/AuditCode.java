package org.plumbline.server.audit.chain;

import org.plumbline.framework.problem.ProblemCode;

/** What can be wrong with the chain. The remedy of each says what an operator does next. */
public enum AuditCode implements ProblemCode {
    AU001(
            "content and digest do not fit",
            "Compare the entry with a backup: its content was changed after it was noted"),
    AU002(
            "content is gone without an erasure",
            "Compare the entry with a backup: an erasure leaves its moment and its reason"),
    AU003("an erased entry still has content", "Erase what is left, and find out who restored it"),
    AU004(
            "erased entries and the entry that says why do not fit",
            "Compare both with a backup: entries were emptied past the erasure that is noted"),
    AU005(
            "a seal and its entries do not fit",
            "Compare the seal's entries with a backup: a digest, their order or the seal was changed"),
    AU006(
            "a seal covers another number of entries than it says",
            "Compare the seal's entries with a backup: entries were removed or added"),
    AU007("a seal is missing", "Compare the seals with a backup: one was removed, or its number changed"),
    AU008(
            "entries stand in a seal that is not there",
            "Compare the seals with a backup: theirs was removed, or they were moved"),
    AU009(
            "an entry has no place of its own in its seal",
            "Compare the entry with a backup: its place or its seal was changed"),
    AU010(
            "the seal noted outside is not in the chain",
            "Compare with a backup from the day of the note: the chain was made anew after it");

    private final String meaning;
    private final String remedy;

    AuditCode(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
