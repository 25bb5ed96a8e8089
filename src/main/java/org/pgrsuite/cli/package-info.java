/**
 * The command {@code pgr}: what people do with a suite beside running it. Nothing depends on it.
 */
package org.pgrsuite.cli;
