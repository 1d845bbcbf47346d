package org.plumbline.testing.damage;

import static org.plumbline.testing.damage.Break.deleted;
import static org.plumbline.testing.damage.Break.latin1;
import static org.plumbline.testing.damage.Break.text;

import org.plumbline.formats.FileProblem;
import org.plumbline.framework.check.FrameworkProblem;
import org.plumbline.framework.problem.ProblemCode;

/** Faults of a framework, its bank and its worked examples. */
@SuppressWarnings("ImmutableEnumChecker") // a change is a lambda over constants
public enum FrameworkBreak implements Break {
    KEY_MISSING(FileProblem.FI001, "source: Made up for Plumbline's tests; no such inspection exists\n", ""),
    KEY_UNKNOWN(FileProblem.FI002, "prints: percentages", "print: percentages"),
    WORD_FOR_A_NUMBER(FileProblem.FI003, "revision: 1", "revision: one"),
    WORD_FOR_A_LIST(FileProblem.FI003, "languages: [en, cy]", "languages: en and cy"),
    USE_AND_ID(FileProblem.FI003, "{use: footing-firm, part: a}", "{use: footing-firm, id: footing, part: a}"),
    CONDITION_WITHOUT_VALUE(FileProblem.FI003, "{attribute: lamp, is: oil}", "{attribute: lamp}"),
    WORD_NOT_ALLOWED(FileProblem.FI004, "band-on: exact", "band-on: roughly"),
    TAB_FOR_BLANKS(FileProblem.FI005, "  section: {en: chapter", "\tsection: {en: chapter"),
    BRACKET_LEFT_OPEN(FileProblem.FI005, "{en: chapter, cy: pennod}", "{en: chapter, cy: pennod"),
    ANCHOR(FileProblem.FI005, "band-on: exact", "band-on: &way exact"),
    TAG(FileProblem.FI005, "band-on: exact", "band-on: !!str exact"),
    KEY_TWICE(FileProblem.FI006, "band-on: exact", "band-on: exact\nband-on: printed"),
    NESTED_TOO_DEEP(
            FileProblem.FI007,
            "{attribute: lamp, is: oil}",
            "{not: ".repeat(80) + "{attribute: lamp, is: oil}" + "}".repeat(80)),
    BANK_OUTSIDE(FileProblem.FI020, "banks: [../../banks/made-bank.yaml]", "banks: [../../../made-bank.yaml]"),
    BANK_MISSING(FileProblem.FI008, "banks: [../../banks/made-bank.yaml]", "banks: [../../banks/gone.yaml]"),
    WRONG_ENCODING(FileProblem.FI009, latin1(Made.FRAMEWORK)),
    BANK_IN_WRONG_ENCODING(FileProblem.FI009, latin1(Made.BANK)),
    OTHER_FORM(FileProblem.FI018, "form: 1", "form: 2"),
    BANK_OF_OTHER_FORM(FileProblem.FI018, text(Made.BANK, "form: 1", "form: 2")),

    ID_TWICE(FrameworkProblem.FW010, "id: wick-trimmed", "id: cable-sound"),
    BANK_QUESTION_TWICE(FrameworkProblem.FW010, text(Made.BANK, "id: bell-polished", "id: log-written")),
    SECTION_NAMED_LIKE_A_STANDARD(FrameworkProblem.FW010, "  - id: III\n", "  - id: A\n"),
    UNKNOWN_QUESTION_IN_BANK(FrameworkProblem.FW011, "          - lamp-lit-at-dusk", "          - lamp-lit-at-dawn"),
    UNKNOWN_QUESTION_IN_SCORE(FrameworkProblem.FW011, "of: [watch-rota-kept, ", "of: [watch-kept, "),
    UNKNOWN_QUESTION_IN_CONDITION(
            FrameworkProblem.FW011, "{answer: lamp-colour, is: white}", "{answer: hue, is: white}"),
    UNKNOWN_ATTRIBUTE_IN_CONDITION(
            FrameworkProblem.FW011, "{attribute: lamp, is: oil}", "{attribute: lantern, is: oil}"),
    UNKNOWN_UNIT(
            FrameworkProblem.FW011,
            "id: mooring-checked\n            part: b\n            unit: boat",
            "id: mooring-checked\n            part: b\n            unit: buoy"),
    UNKNOWN_PART(FrameworkProblem.FW011, "{use: footing-firm, part: a}", "{use: footing-firm, part: z}"),
    UNKNOWN_REASON(FrameworkProblem.FW011, "reasons: [worn, soot-left]", "reasons: [worn, bored]"),
    UNKNOWN_SCALE(FrameworkProblem.FW011, "question-bands: grade", "question-bands: medal"),
    UNKNOWN_RATING_IN_OVERALL(FrameworkProblem.FW011, "of: [A, B, C, D, E]", "of: [A, B, C, D, F]"),
    CYCLE_IN_CONDITIONS(
            FrameworkProblem.FW012,
            "          - id: spare-lamp-kept\n",
            "          - id: spare-lamp-kept\n            when: {answer: spare-lamp-ordered, is: met}\n"),
    CONDITION_ON_ITSELF(
            FrameworkProblem.FW012,
            "          - id: spare-lamp-kept\n",
            "          - id: spare-lamp-kept\n            when: {answer: spare-lamp-kept, is: met}\n"),
    GAP_IN_BANDS(FrameworkProblem.FW013, "Half Tide, from: 50", "Half Tide, from: 51"),
    OVERLAPPING_BANDS(FrameworkProblem.FW014, "Half Tide, from: 50", "Half Tide, from: 49"),
    SCALE_STOPS_SHORT(FrameworkProblem.FW015, "High Water, from: 80, to: 100", "High Water, from: 80, to: 99"),
    BAND_BACKWARDS(FrameworkProblem.FW015, "Half Tide, from: 50, to: 79", "Half Tide, from: 79, to: 50"),
    POINTS_BEYOND_THE_SCALE(
            FrameworkProblem.FW015, "Gold, from: 85, to: 100, points: 3", "Gold, from: 85, to: 100, points: 4"),
    QUESTION_IN_NO_SCORE(
            FrameworkProblem.FW016,
            "of: [watch-rota-kept, keeper-relieved, fog-signal-sounded]\n    bands: grade\n    why: A watch",
            "of: [keeper-relieved]\n    bands: grade\n    why: A watch",
            "each: [I, II]",
            "each: [I]"),
    THEME_LISTS_A_FACT(FrameworkProblem.FW017, "questions: [colour-true, spare", "questions: [lamp-colour, spare"),
    MISSING_WELSH(FrameworkProblem.FW018, "{en: Lamp and lens, cy: Y lamp a'r lens}", "{en: Lamp and lens}"),
    BLANK_WELSH(FrameworkProblem.FW018, "{en: Lamp and lens, cy: Y lamp a'r lens}", "{en: Lamp and lens, cy: \" \"}"),
    BANK_WITHOUT_WELSH(FrameworkProblem.FW018, text(Made.BANK, "      cy: A lanwyd y llyfr log bob nos?\n", "")),
    MARGIN_OF_NOTHING(FrameworkProblem.FW036, "margin: {value: \"0.2\"", "margin: {value: \"0\""),
    WINDOW_BACKWARDS(FrameworkProblem.FW036, "earliest: {months: 72", "earliest: {days: 7"),
    WINDOW_OVER_WORDS(FrameworkProblem.FW037, "attribute: last-refit", "attribute: keeper-note"),
    SAMPLE_LOOKS_AT_ANSWERS(
            FrameworkProblem.FW037, "when: {attribute: height, at-least: 10}", "when: {answer: lamp-colour, is: red}"),
    CONDITION_ON_A_SAMPLING_ATTRIBUTE(
            FrameworkProblem.FW038,
            "  - id: lamp\n    type: choice\n    required: yes\n",
            "  - id: lamp\n    type: choice\n    required: yes\n    only-for: sampling\n"),
    PHASE_TWICE(FrameworkProblem.FW010, "- id: by-night\n", "- id: by-day\n"),
    UNKNOWN_QUESTION_IN_PRACTICE(FrameworkProblem.FW011, "questions: [D, E]", "questions: [D, E, F]"),
    PHASE_WITHOUT_WELSH(FrameworkProblem.FW018, "{en: By night, cy: Liw nos}", "{en: By night}"),
    GUIDANCE_WITHOUT_WELSH(
            FrameworkProblem.FW018,
            text(Made.BANK, "      cy: Mae angen llinell ar noson heb ddim i'w ddweud hefyd.\n", "")),
    QUESTION_TWICE_IN_PRACTICE(FrameworkProblem.FW043, "questions: [D, E]", "questions: [D, E, log-read]"),
    QUESTION_IN_NO_PHASE(FrameworkProblem.FW044, "questions: [D, E]", "questions: [D]"),
    PHASE_ASKS_NOTHING(FrameworkProblem.FW045, "questions: [D, E]", "questions: []"),
    RULE_WITHOUT_WHY(FrameworkProblem.FW019, "    why: A post with one weak place is a weak post\n", ""),
    SCALE_WITHOUT_SOURCE(
            FrameworkProblem.FW019,
            "why: Four grades, so that nobody can hide in the middle\n    source: Made up\n",
            "why: Four grades, so that nobody can hide in the middle\n"),
    ID_WITH_A_BLANK(FrameworkProblem.FW020, "id: wick-trimmed", "id: wick trimmed"),
    IMPOSSIBLE_VALUE_IN_CONDITION(
            FrameworkProblem.FW021, "{attribute: lamp, is: oil}", "{attribute: lamp, is: candle}"),
    NUMBER_COMPARED_AS_WORD(
            FrameworkProblem.FW022, "{attribute: height, at-least: 4}", "{attribute: height, is: tall}"),
    CHOICE_COMPARED_AS_NUMBER(FrameworkProblem.FW022, "{attribute: lamp, is: oil}", "{attribute: lamp, at-least: 2}"),
    CHOICE_WITHOUT_CHOICES(
            FrameworkProblem.FW023,
            "kind: information\n            type: date",
            "kind: information\n            type: choice"),
    STANDARD_WITH_NOTHING(
            FrameworkProblem.FW024,
            "themes:\n",
            "      - {id: G, title: {en: x, cy: x}, text: {en: x, cy: x}, questions: []}\n\nthemes:\n"),
    RATING_WITHOUT_POINTS(FrameworkProblem.FW025, "to: 39, points: 0,", "to: 39,"),
    POINTS_OF_SOMETHING_UNRATED(FrameworkProblem.FW026, "of: [A, B, C, D, E]", "of: [A, B, C, D, can-be-relied-on]"),
    NEGATIVE_POINTS(FrameworkProblem.FW027, "to: 39, points: 0,", "to: 39, points: -1,"),
    NEAR_EDGE_OUT_OF_RANGE(FrameworkProblem.FW028, "points: 3\n  one-case", "points: 300\n  one-case"),
    REVISION_NOUGHT(FrameworkProblem.FW028, "revision: 1", "revision: 0"),
    MILESTONE_ENDS_BEFORE_IT_STARTS(FrameworkProblem.FW028, "until-weeks: 5", "until-weeks: 2"),
    PROMPT_FOR_NO_KEY_QUESTION(
            FrameworkProblem.FW029, "- id: wick-trimmed\n", "- id: wick-trimmed\n            for: lens-clean\n"),
    MILESTONE_AFTER_A_LATER_ONE(FrameworkProblem.FW030, "after: draft-to-office", "after: lamp-plan"),
    RULE_COUNTS_NOTHING(FrameworkProblem.FW031, "of: [watch-rota-kept, keeper-relieved, fog-signal-sounded]", "of: []"),
    NO_SECTION(FrameworkProblem.FW032, "sections:\n", "sections: []\nglossary-of-old:\n"),
    RULE_NAMED_LIKE_A_QUESTION(
            FrameworkProblem.FW033, "- id: B\n    rule: per-case", "- id: log-read\n    rule: per-case"),
    PART_SHOWS_NOTHING(FrameworkProblem.FW034, "    shows: [glossary]\n", ""),
    PART_SHOWS_A_STANDARD_THERE_IS_NOT(FrameworkProblem.FW034, "ratings: [C]", "ratings: [Z]"),
    PART_WITHOUT_ITS_OWN_WORDS(FrameworkProblem.FW034, "shows: [contents]", "shows: [contents, words]"),
    PART_HIDES_ITS_OWN_WORDS(FrameworkProblem.FW034, "shows: [words, recommendations]", "shows: [recommendations]"),
    GAP_IN_WORDS_FOR_SHARES(FrameworkProblem.FW035, "from: 33, to: 34", "from: 34, to: 34"),
    WORDS_FOR_SHARES_STOP_SHORT(
            FrameworkProblem.FW035,
            "from: 100, to: 100, words: {en: all, cy: y cyfan}",
            "from: 100, to: 99, words: {en: all, cy: y cyfan}"),
    HOUSE_STYLE_OUT_OF_RANGE(FrameworkProblem.FW028, "words-to: 12", "words-to: 21"),
    PHRASE_WITHOUT_WELSH(
            FrameworkProblem.FW018,
            "publisher: {en: Commissioners of Made-up Lights, cy: Comisiynwyr y Goleuadau Dychmygol}",
            "publisher: {en: Commissioners of Made-up Lights}"),
    REPORT_CANNOT_SHOW_IT(FileProblem.FI004, "shows: [contents]", "shows: [sights]"),
    PHRASE_UNKNOWN(FileProblem.FI004, "publisher: {en:", "publishers: {en:"),
    WORKED_EXAMPLE_OTHERWISE(FrameworkProblem.FW040, text(Made.EXAMPLES, "A,60/80,75 Silver", "A,60/80,75 Gold")),
    WORKED_EXAMPLE_UNREADABLE(FrameworkProblem.FW041, text(Made.EXAMPLES, "A,60/80,75 Silver", "A,80/60,75 Silver")),
    NO_WORKED_EXAMPLES(FrameworkProblem.FW042, deleted(Made.EXAMPLES));

    private final ProblemCode code;
    private final Change change;

    FrameworkBreak(ProblemCode code, Change change) {
        this.code = code;
        this.change = change;
    }

    FrameworkBreak(ProblemCode code, String from, String to) {
        this(code, text(Made.FRAMEWORK, from, to));
    }

    FrameworkBreak(ProblemCode code, String from, String to, String alsoFrom, String alsoTo) {
        this(code, made -> {
            text(Made.FRAMEWORK, from, to).make(made);
            text(Made.FRAMEWORK, alsoFrom, alsoTo).make(made);
        });
    }

    @Override
    public ProblemCode code() {
        return code;
    }

    @Override
    public Change change() {
        return change;
    }
}
