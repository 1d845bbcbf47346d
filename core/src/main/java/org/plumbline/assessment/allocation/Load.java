package org.plumbline.assessment.allocation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one assessor carries.
 *
 * @param cases how many
 * @param work their weights together
 * @param fair what their share of all the work would be, walls aside
 * @param kinds how many of each kind
 */
public record Load(String assessor, int cases, int work, Fair fair, Map<String, Integer> kinds) {
    public Load {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
    }
}
