/**
 * The logical unit under test: three initiators on three paths, the state that is known of it, and
 * what scenarios do with it. What it rests on has packages of its own: {@code config}, {@code
 * routes}, {@code preflight}, {@code journal}, {@code evidence}, {@code ending}; none of them knows
 * of this one.
 */
package org.pgrsuite.lu;
