/**
 * The scenario language: an edition said inline with lawful defaults, its cases answered, its scores and ratings asked
 * for. A test says only what it is about.
 */
@NullMarked
package org.plumbline.scenario;

import org.jspecify.annotations.NullMarked;
