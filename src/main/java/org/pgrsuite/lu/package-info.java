/**
 * The logical unit under test: three initiators on three paths, the state that is known of it, and
 * the evidence of every exchange.
 */
package org.pgrsuite.lu;
