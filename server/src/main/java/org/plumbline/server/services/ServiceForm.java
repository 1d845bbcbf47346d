package org.plumbline.server.services;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.plumbline.server.pages.Entered;

/** Reads a service from the form for it, and fills the form from a service. */
final class ServiceForm {
    private static final int MOST_AREAS = 50;

    private ServiceForm() {}

    static Service read(Entered entered) {
        var nation = entered.text("nation");
        if (!Service.NATIONS.contains(nation)) {
            entered.wrong("nation", "services.nation-missing");
        }
        return new Service(
                entered.required("name", 200),
                entered.limited("region", 200),
                nation,
                entered.limited("code", 50),
                areas(entered),
                entered.day("closed").orElse(null));
    }

    static Entered filled(Service service, int version) {
        var values = new LinkedHashMap<>(service.fields());
        values.put("areas", String.join("\n", service.areas()));
        values.put("version", Integer.toString(version));
        var closed = service.closedOn();
        if (closed != null) {
            values.put("closed-day", Integer.toString(closed.getDayOfMonth()));
            values.put("closed-month", Integer.toString(closed.getMonthValue()));
            values.put("closed-year", Integer.toString(closed.getYear()));
        }
        return Entered.with(values);
    }

    private static List<String> areas(Entered entered) {
        var areas = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var line : entered.text("areas").split("\\R", -1)) {
            var area = line.strip();
            if (area.isEmpty()) {
                continue;
            }
            if (area.length() > 200 || area.indexOf('\0') >= 0) {
                entered.wrong("areas", "services.area-too-long");
            } else if (!seen.add(area.toLowerCase(Locale.ROOT))) {
                entered.wrong("areas", "services.area-twice", area);
            }
            areas.add(area);
        }
        if (areas.size() > MOST_AREAS) {
            entered.wrong("areas", "services.areas-many", MOST_AREAS);
        }
        return areas;
    }
}
