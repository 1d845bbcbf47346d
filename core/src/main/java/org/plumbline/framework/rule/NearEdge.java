package org.plumbline.framework.rule;

import org.plumbline.framework.words.Grounds;

/**
 * When a rating is so near an edge that people should look at it again.
 *
 * @param points flag a rating whose deciding score is at most this many percentage points from an edge, which is
 *     the lowest value of a band
 * @param oneCase whether to flag a rating that one case's different judgement would change
 * @param fewCases flag a rating whose deciding score rests on this many cases or fewer; 0 for never
 */
public record NearEdge(int points, boolean oneCase, int fewCases, Grounds grounds) {}
