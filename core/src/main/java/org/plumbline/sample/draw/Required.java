package org.plumbline.sample.draw;

import org.plumbline.framework.sampling.MustInclude;

/**
 * What became of a rule that cases of one kind must be in the sample.
 *
 * @param needed how many the rule asks for in a sample of this size
 * @param there how many eligible cases are known to be of the kind
 * @param drawn how many of them are in the sample
 */
public record Required(MustInclude rule, int needed, int there, int drawn) {
    public boolean isMet() {
        return drawn >= needed;
    }
}
