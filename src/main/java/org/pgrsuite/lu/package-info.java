/**
 * The logical unit under test: three initiators on three paths, the state that is known of it, and
 * the evidence of every exchange. What it rests on has packages of its own: {@code config}, {@code
 * preflight}, {@code journal}, {@code ending}; none of them knows of this one.
 */
package org.pgrsuite.lu;
