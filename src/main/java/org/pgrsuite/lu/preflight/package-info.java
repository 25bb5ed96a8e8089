/**
 * What is looked at before anything is changed, one class a thing that has to hold. {@link Checks}
 * is the way in, {@link Probe} what it looks through, {@link Permissions} what scenarios may do
 * then.
 */
package org.pgrsuite.lu.preflight;
