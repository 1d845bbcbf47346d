package org.plumbline.server.api.inspection;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;

/** Areas are chosen by programs by their names, as files have them; pages send their numbers. */
final class AreaNames {
    private AreaNames() {}

    /** The form with the numbers of the areas named in it; a name that is no area's is said to be wrong. */
    static Entered chosen(Entered given, List<Choice> offered) {
        var numbers = new ArrayList<String>();
        for (var name : given.all("areas")) {
            offered.stream()
                    .filter(area -> area.label().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            area -> numbers.add(area.value()), () -> given.wrong("areas", "api.no-such-area", name));
        }
        return given.but("areas", numbers);
    }
}
