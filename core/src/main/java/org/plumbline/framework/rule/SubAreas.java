package org.plumbline.framework.rule;

import org.plumbline.framework.words.Grounds;

/** Whether the parts of a service are scored too, beside the whole. */
public record SubAreas(boolean scored, Grounds grounds) {}
