package org.plumbline.report.stage;

import static org.plumbline.report.stage.Stage.OfComment.ACCEPTED;
import static org.plumbline.report.stage.Stage.OfComment.ANSWERED;
import static org.plumbline.report.stage.Stage.OfComment.CLOSED;
import static org.plumbline.report.stage.Stage.OfComment.PARTLY_ACCEPTED;
import static org.plumbline.report.stage.Stage.OfComment.RECEIVED;
import static org.plumbline.report.stage.Stage.OfComment.REJECTED;
import static org.plumbline.report.stage.Stage.OfReport.AGREED;
import static org.plumbline.report.stage.Stage.OfReport.CHECKED;
import static org.plumbline.report.stage.Stage.OfReport.COMMENTED;
import static org.plumbline.report.stage.Stage.OfReport.DRAFT;
import static org.plumbline.report.stage.Stage.OfReport.IN_CORRECTION;
import static org.plumbline.report.stage.Stage.OfReport.PUBLISHED;
import static org.plumbline.report.stage.Stage.OfReport.REVISED;
import static org.plumbline.report.stage.Stage.OfReport.SIGNED;
import static org.plumbline.report.stage.Stage.OfReport.TRANSLATED;
import static org.plumbline.report.stage.Stage.OfReport.WITHDRAWN;
import static org.plumbline.report.stage.Stage.OfReport.WITH_SERVICE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one table of what may follow what.
 *
 * <p>Source: the steps that the source reports name (draft to the service, its comments, publication, improvement plan)
 * and what is inferred between them; a panel that agrees ratings is known of the 2018 programme.
 */
public final class Moves {
    private static final List<Move> TABLE = List.of(
            new Move(DRAFT, CHECKED, "quality lead", "the text has been read against its evidence"),
            new Move(CHECKED, DRAFT, "quality lead", "something must be written anew"),
            new Move(CHECKED, WITH_SERVICE, "lead inspector", "the draft goes out for factual accuracy"),
            new Move(WITH_SERVICE, COMMENTED, "lead inspector", "the comments are in, or their time is over"),
            new Move(COMMENTED, REVISED, "lead inspector", "every comment is answered or closed"),
            new Move(
                    REVISED,
                    WITH_SERVICE,
                    "lead inspector",
                    "so much has changed that the service should see it again"),
            new Move(REVISED, AGREED, "panel", "the ratings are agreed, with reasons where they differ from the rules"),
            new Move(AGREED, REVISED, "panel", "the panel asks for a change"),
            new Move(AGREED, TRANSLATED, "translator", "every text is reviewed in every language"),
            new Move(AGREED, SIGNED, "assistant chief inspector", "the report comes out in one language"),
            new Move(TRANSLATED, REVISED, "lead inspector", "a text has changed"),
            new Move(TRANSLATED, SIGNED, "assistant chief inspector", "the report comes out in every language"),
            new Move(SIGNED, REVISED, "assistant chief inspector", "a fault is found before publication"),
            new Move(SIGNED, PUBLISHED, "publications", "the day of publication has come"),
            new Move(PUBLISHED, IN_CORRECTION, "publications", "a fault is found; what was published is kept"),
            new Move(IN_CORRECTION, PUBLISHED, "publications", "the new version says what was put right"),
            new Move(PUBLISHED, WITHDRAWN, "chief inspector", "it should not stand"),
            new Move(RECEIVED, ACCEPTED, "lead inspector", "the service is right"),
            new Move(RECEIVED, PARTLY_ACCEPTED, "lead inspector", "the service is right in part"),
            new Move(RECEIVED, REJECTED, "lead inspector", "the evidence says otherwise"),
            new Move(ACCEPTED, ANSWERED, "lead inspector", "the report is mended, and the service told"),
            new Move(
                    PARTLY_ACCEPTED,
                    ANSWERED,
                    "lead inspector",
                    "the report is mended, and the service told why not in all"),
            new Move(REJECTED, ANSWERED, "lead inspector", "the service is told why"),
            new Move(ANSWERED, RECEIVED, "service", "the service brings something new"),
            new Move(ANSWERED, CLOSED, "lead inspector", "nothing new has come"));

    private Moves() {}

    /** Every move that is allowed; whatever is not in it is not. */
    public static List<Move> all() {
        return TABLE;
    }

    /** The moves from a stage. */
    public static List<Move> from(Stage stage) {
        return TABLE.stream().filter(move -> move.from().equals(stage)).toList();
    }

    /**
     * The move between two stages, if it is allowed now; empty when it is not.
     *
     * @param comments where each comment of the service stands: a report is not revised before all are answered
     */
    public static Optional<Move> allowed(Stage from, Stage to, Collection<Stage.OfComment> comments) {
        boolean waits = to == REVISED
                && from == COMMENTED
                && comments.stream().anyMatch(comment -> comment != ANSWERED && comment != CLOSED);
        return from(from).stream()
                .filter(move -> move.to().equals(to) && !waits)
                .findFirst();
    }
}
