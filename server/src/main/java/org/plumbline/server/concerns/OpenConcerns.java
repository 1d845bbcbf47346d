package org.plumbline.server.concerns;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.evidence.raised.Concern.Act;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Pressing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open concerns, on every page of their inspection: for those who see cases; that there are some, for who runs it. */
@Component
public class OpenConcerns implements Pressing {
    private static final int SHOWN = 3;

    private final Concerns concerns;
    private final Standing standing;

    OpenConcerns(Concerns concerns, Standing standing) {
        this.concerns = concerns;
        this.standing = standing;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> on(long inspection) {
        int open = concerns.open(inspection);
        if (open == 0) {
            return List.of();
        }
        var where = "/inspections/%d/concerns".formatted(inspection);
        if (!standing.has(Right.SEE_CASES, inspection)) {
            return List.of(new Line("concerns.pressing.some", List.of(Integer.toString(open)), ""));
        }
        var lines = new ArrayList<Line>();
        concerns.of(inspection).stream()
                .filter(Raised::isOpen)
                .limit(SHOWN)
                .forEach(each -> lines.add(new Line(
                        each.state() == Act.RAISED ? "concerns.pressing.untold" : "concerns.pressing.open",
                        List.of(
                                each.called(),
                                each.reference(),
                                "=concerns.kinds." + each.first().kind()),
                        where + "/" + each.number())));
        if (open > SHOWN) {
            lines.add(new Line("concerns.pressing.more", List.of(Integer.toString(open - SHOWN)), where));
        }
        return lines;
    }
}
