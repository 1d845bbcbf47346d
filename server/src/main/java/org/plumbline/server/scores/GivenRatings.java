package org.plumbline.server.scores;

import java.util.List;
import org.plumbline.rating.Award;

/** The ratings that people gave to an inspection, wherever they are kept. Asked by the server's task {@code scores}. */
public interface GivenRatings {
    /** Says whether anything was changed since it was last asked: another text for another content. */
    String state(long inspection);

    /** What people propose for the standards that the edition leaves to them. */
    List<Award> judged(long inspection);

    /** What the panel awards in place of a computed rating. */
    List<Award> awarded(long inspection);
}
