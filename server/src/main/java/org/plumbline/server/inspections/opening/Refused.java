package org.plumbline.server.inspections.opening;

import java.util.List;

/** Somebody who cannot be chosen, and the keys of every reason. */
public record Refused(String name, List<String> against) {}
