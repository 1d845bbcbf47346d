package org.plumbline.testing.damage;

import static org.plumbline.testing.damage.Break.added;
import static org.plumbline.testing.damage.Break.deleted;
import static org.plumbline.testing.damage.Break.latin1;
import static org.plumbline.testing.damage.Break.text;

import org.plumbline.assessment.AnswerProblem;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.formats.FileProblem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.rating.RatingProblem;

/** Faults of an inspection folder. */
@SuppressWarnings("ImmutableEnumChecker") // a change is a lambda over constants
public enum FolderBreak implements Break {
    SERVICE_NOT_NAMED(FileProblem.FI001, text(Made.INSPECTION, "service: Saltmere Harbour Lights\n", "")),
    SETTING_UNKNOWN(FileProblem.FI002, text(Made.INSPECTION, "random-seed:", "randomseed:")),
    FIELDWORK_BACKWARDS(FileProblem.FI003, text(Made.INSPECTION, "to: 2031-05-16", "to: 2031-05-06")),
    NO_SUCH_DAY(FileProblem.FI003, text(Made.INSPECTION, "published: 2031-07-18", "published: 2031-02-30")),
    ANSWERS_MISSING(FileProblem.FI010, deleted(Made.ANSWERS)),
    CASELOAD_MISSING(FileProblem.FI010, deleted(Made.CASELOAD)),
    MISSING_COLUMN(FileProblem.FI011, text(Made.ANSWERS, "event,case,question", "event,question,topic")),
    UNKNOWN_COLUMN(FileProblem.FI012, text(Made.CASELOAD, ",keeper-note", ",keepers-note")),
    SHORT_ROW(
            FileProblem.FI013,
            text(
                    Made.ANSWERS,
                    "e01-01,HL-01,lamp-lit-at-dusk,Shipshape,,,A1",
                    "e01-01,HL-01,lamp-lit-at-dusk,Shipshape,,A1")),
    COLUMN_TWICE(FileProblem.FI014, text(Made.CASELOAD, "area,case,unit", "area,case,case")),
    QUOTE_LEFT_OPEN(FileProblem.FI015, text(Made.CASELOAD, "Mind the third rung", "\"Mind the third rung")),
    EMPTY_TABLE(FileProblem.FI015, made -> java.nio.file.Files.writeString(made.resolve(Made.JUDGED), "")),
    UNKNOWN_EDITION(FileProblem.FI016, text(Made.INSPECTION, "edition: \"3\"", "edition: \"4\"")),
    PINNED_TO_ANOTHER_REVISION(
            FileProblem.FI017, text(Made.INSPECTION, "edition: \"3\"", "edition: \"3\", revision: 9")),
    PINNED_TO_ANOTHER_HASH(
            FileProblem.FI017, text(Made.INSPECTION, "edition: \"3\"", "edition: \"3\", hash: \"sha256:0\"")),
    FOLDER_OF_ANOTHER_FORM(FileProblem.FI018, text(Made.INSPECTION, "folder: 1", "folder: 2")),
    FILE_NOBODY_READS(FileProblem.FI019, added(Made.FOLDER + "/answer.csv", "case\n")),
    CASELOAD_IN_WRONG_ENCODING(FileProblem.FI009, latin1(Made.CASELOAD)),

    CASE_TWICE(CaseloadProblem.CL001, text(Made.CASELOAD, "HL-14,", "HL-13,")),
    CASE_WITHOUT_REFERENCE(CaseloadProblem.CL002, text(Made.CASELOAD, "HL-14,", ",")),
    CASE_OF_UNKNOWN_UNIT(CaseloadProblem.CL003, text(Made.CASELOAD, "HL-01,pier", "HL-01,quay")),
    CASE_IN_UNKNOWN_AREA(CaseloadProblem.CL004, text(Made.CASELOAD, "Inner Basin,HL-01", "Outer Basin,HL-01")),
    CASE_IN_NO_AREA(CaseloadProblem.CL004, text(Made.CASELOAD, "Inner Basin,HL-01", ",HL-01")),
    ATTRIBUTE_MISSING(CaseloadProblem.CL005, text(Made.CASELOAD, "HL-01,pier,oil", "HL-01,pier,")),
    ATTRIBUTE_IMPOSSIBLE(CaseloadProblem.CL006, text(Made.CASELOAD, "HL-01,pier,oil", "HL-01,pier,candle")),
    NUMBER_NOT_A_NUMBER(CaseloadProblem.CL006, text(Made.CASELOAD, "yes,,6.5,", "yes,,six,")),
    UNKNOWN_CASE_DRAWN(CaseloadProblem.CL007, added(Made.SAMPLE, "case\nHL-99\n")),
    NO_CASES(
            CaseloadProblem.CL008,
            made -> java.nio.file.Files.writeString(made.resolve(Made.CASELOAD), "case,unit,area,tidal,lamp,height\n")),
    CASE_DRAWN_TWICE(CaseloadProblem.CL009, added(Made.SAMPLE, "case\nHL-01\nHL-01\n")),

    ANSWER_ON_UNKNOWN_CASE(AnswerProblem.AN001, text(Made.ANSWERS, "e01-01,HL-01", "e01-01,HL-77")),
    ANSWER_TO_UNKNOWN_QUESTION(AnswerProblem.AN002, text(Made.ANSWERS, "HL-01,lamp-lit-at-dusk", "HL-01,lamp-lit")),
    ANSWER_IMPOSSIBLE(AnswerProblem.AN003, text(Made.ANSWERS, "HL-01,lamp-colour,red", "HL-01,lamp-colour,mauve")),
    REASONS_FOR_MET(AnswerProblem.AN004, text(Made.ANSWERS, "HL-01,lens-clean,met,", "HL-01,lens-clean,met,salt-left")),
    REASON_OF_ANOTHER_QUESTION(
            AnswerProblem.AN005,
            text(Made.ANSWERS, "HL-02,cable-sound,not-met,worn", "HL-02,cable-sound,not-met,came-late")),
    DATE_OUTSIDE_WINDOW(
            AnswerProblem.AN006,
            text(Made.ANSWERS, "Shipshape,,,A1,first,2031-05-12T09:00", "Shipshape,,,A1,first,2031-05-17T09:00")),
    REPLACES_UNKNOWN_EVENT(AnswerProblem.AN007, text(Made.ANSWERS, "e01-15a|e01-15b", "e01-15a|e01-15x")),
    REPLACES_ANOTHER_QUESTION(AnswerProblem.AN008, text(Made.ANSWERS, "e01-15a|e01-15b", "e01-15a|e01-01")),
    EVENTS_IN_A_CIRCLE(AnswerProblem.AN009, text(Made.ANSWERS, "e01-15a|e01-15b", "e01-15a|e01-15c")),
    EVENT_ID_TWICE(AnswerProblem.AN010, text(Made.ANSWERS, "e01-03,HL-01", "e01-02,HL-01")),
    ANSWER_BY_NOBODY(
            AnswerProblem.AN011,
            text(Made.ANSWERS, "Shipshape,,,A1,first,2031-05-12T09:00", "Shipshape,,,,first,2031-05-12T09:00")),
    CASE_NOT_DRAWN(AnswerProblem.AN012, added(Made.SAMPLE, "case\nHL-01\n")),
    NO_SUCH_TIME(
            AnswerProblem.AN013,
            text(Made.ANSWERS, "Shipshape,,,A1,first,2031-05-12T09:00", "Shipshape,,,A1,first,12/05/2031")),
    MARKING_UNKNOWN(
            AnswerProblem.AN014,
            text(Made.ANSWERS, "Shipshape,,,A1,first,2031-05-12T09:00", "Shipshape,,,A1,third,2031-05-12T09:00")),
    REASON_TWICE(
            AnswerProblem.AN015,
            text(Made.ANSWERS, "HL-02,cable-sound,not-met,worn", "HL-02,cable-sound,not-met,worn|worn")),
    ANSWERS_IN_CONFLICT(AnswerProblem.AN020, text(Made.ANSWERS, "e01-15a|e01-15b", "e01-15a")),
    ANSWER_THAT_DOES_NOT_APPLY(
            AnswerProblem.AN021, text(Made.ANSWERS, "e01-05,HL-01,wick-trimmed,met", "e01-05,HL-01,cable-sound,met")),
    ANSWER_MISSING(AnswerProblem.AN022, text(Made.ANSWERS, "HL-01,lens-clean,met", "HL-01,lens-clean,unanswered")),

    RATING_OF_SOMETHING_UNRATED(RatingProblem.RT001, text(Made.AWARDED, "D,Bronze", "can-be-relied-on,Bronze")),
    RATING_NOT_ON_THE_SCALE(RatingProblem.RT002, text(Made.AWARDED, "D,Bronze", "D,Brass")),
    RATING_TWICE(RatingProblem.RT003, added(Made.JUDGED, "E,Silver,On second thoughts,A1,2031-05-16\n")),
    RATING_WITHOUT_REASON(RatingProblem.RT004, added(Made.AWARDED, "A,Bronze,,A1,2031-05-30\n")),
    RATING_BY_NOBODY(RatingProblem.RT005, added(Made.AWARDED, "A,Bronze,It drips,,2031-05-30\n")),
    COMPUTED_STANDARD_JUDGED(RatingProblem.RT006, added(Made.JUDGED, "A,Silver,It shone,A1,2031-05-16\n")),
    RATING_WITHOUT_DATE(RatingProblem.RT008, added(Made.AWARDED, "A,Bronze,It drips,A1,someday\n")),
    SITTING_NOT_RECORDED(
            RatingProblem.RT009, added(Made.PANEL, "act,rating_of,sitting,by,at\nagreed,A,S1,A1,2031-05-30\n")),
    DECISION_NOT_AWARDED(
            RatingProblem.RT010,
            added(Made.PANEL, "act,rating_of,rating,words,by,at\nagreed,A,Bronze,It drips,A1,2031-05-30\n")),
    SITTING_OF_NOBODY(
            RatingProblem.RT011, added(Made.PANEL, "act,sitting,day,by,at\nsat,S1,2031-05-30,A1,2031-05-30\n")),
    STANDARD_NOT_JUDGED(RatingProblem.RT007, deleted(Made.JUDGED));

    private final ProblemCode code;
    private final Change change;

    FolderBreak(ProblemCode code, Change change) {
        this.code = code;
        this.change = change;
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
