package org.plumbline.inspection;

import java.util.List;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Nation;

/**
 * What is planned around the visit itself.
 *
 * @param nation whose bank holidays hold
 * @param diary what people wrote down about the milestones
 * @param chain earlier inspections of the service, the latest first
 */
public record Planning(Nation nation, Diary diary, List<Earlier> chain) {
    public static final Planning NONE = new Planning(Nation.ENGLAND, Diary.EMPTY, List.of());

    public Planning {
        chain = List.copyOf(chain);
    }

    /**
     * An earlier inspection of the same service.
     *
     * @param inspection by what reference it is kept
     * @param published when its report came out, a day or a month; empty when not said
     * @param why what it has to do with this one; empty when not said
     */
    public record Earlier(String inspection, String published, String why) {}
}
